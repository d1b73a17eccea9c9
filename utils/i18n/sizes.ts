const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size as a person reads it: "820 byte", "14 kB", "2.1 MB". Steps of 1000, as the units are named. */
export const fileSize = (bytes: number): string => {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
};
