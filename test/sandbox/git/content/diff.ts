import type { DiffFile, DiffLine } from '../model.ts';

const kinds: Readonly<Record<string, DiffLine['kind']>> = { '+': 'new', '-': 'old', '@': 'hunk' };

/** A file's change from a unified diff; the first sign of each line says what it is. */
export function diff(path: string, unified: string): DiffFile {
  const lines = unified
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line): DiffLine => {
      const kind = kinds[line.charAt(0)] ?? 'same';
      return { kind, text: kind === 'hunk' ? line : line.slice(1) };
    });
  return { path, lines };
}
