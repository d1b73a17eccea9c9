/** A parameter that should be a whole number; `fallback` for everything else. */
export const wholeNumber = (value: unknown, fallback: number): number => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : fallback;
};
