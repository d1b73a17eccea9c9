import type { Block, ListItem, RichText } from './tree.ts';

/** A block and how many lines it took. */
export interface Step {
  readonly block?: Block;
  readonly lines: number;
}

interface Marker {
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  readonly text: string;
}

/** A tab is as wide as four spaces. */
const widthOf = (space: string): number => space.replace(/\t/g, '    ').length;

const indentOf = (line: string): number => widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

const markerOf = (line: string | undefined): Marker | undefined => {
  // A row of bullets is somebody's rule, and stays one.
  const match = /^([ \t]*)(?:[-*]|(\d{1,3})[.)])[ \t]+(?![-*\s]+$)(\S.*)$/.exec(line ?? '');
  return match
    ? {
        indent: widthOf(match[1] ?? ''),
        ordered: match[2] !== undefined,
        number: Number(match[2] ?? 1),
        text: match[3] ?? '',
      }
    : undefined;
};

/** Whether a list may begin in the middle of a paragraph: with a dash, or with 1, so that a wrapped number stays text. */
export const startsList = (line: string): boolean => markerOf(line)?.number === 1;

/**
 * The list that begins in this line, `undefined` if none does. Lines two or more columns to the right of its first marker
 * belong to the item before them; an empty line ends the list unless the next line goes on with it. `inside` converts an
 * item's lines, of which the first is plain text.
 */
export const listAt = (
  lines: readonly string[],
  at: number,
  inside: (lines: readonly string[]) => RichText,
): Step | undefined => {
  const first = markerOf(lines[at]);
  if (!first) return undefined;
  const items: ListItem[] = [];
  let end = at;
  let marker: Marker | undefined = first;
  while (marker && marker.ordered === first.ordered && marker.indent < first.indent + 2) {
    const from = end + 1;
    end = from;
    while (belongs(lines, end, first.indent)) end += 1;
    items.push({ checked: undefined, content: inside([marker.text, ...dedent(lines.slice(from, end))]) });
    const next = isBlank(lines[end]) ? end + 1 : end;
    marker = markerOf(lines[next]);
    if (marker?.ordered === first.ordered) end = next;
  }
  return {
    block: { type: 'list', ordered: first.ordered, start: first.number, items },
    lines: end - at,
  };
};

const belongs = (lines: readonly string[], at: number, indent: number): boolean => {
  const line = isBlank(lines[at]) ? lines[at + 1] : lines[at];
  return line !== undefined && !isBlank(line) && indentOf(line) >= indent + 2;
};

/** Moves lines to the left by as much as the first of them is indented. */
const dedent = (lines: readonly string[]): readonly string[] => {
  const width = indentOf(lines.find((line) => !isBlank(line)) ?? '');
  return lines.map((line) => {
    let at = 0;
    for (let taken = 0; taken < width && /[ \t]/.test(line.charAt(at)); at += 1) taken += line[at] === '\t' ? 4 : 1;
    return line.slice(at);
  });
};
