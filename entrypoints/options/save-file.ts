/** How long the browser gets to read a file before its address lapses, in milliseconds. */
const readMs = 60_000;

/** Has the browser save a text as a file, as it does with any download: no permission is needed for that. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), readMs);
}
