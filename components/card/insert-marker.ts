/** What the toolbar can do to the text of a comment. */
export type MarkerName = 'bold' | 'italic' | 'code' | 'list' | 'link';

/** A text and what is selected in it, as UTF-16 offsets. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const surrounds = { bold: '**', italic: '_', code: '`' } as const;

/**
 * Puts the marks of the comment syntax around or before the selection, and selects what one would type next. A second time
 * takes them away again.
 */
export const insertMarker = (selected: Selected, marker: MarkerName): Selected => {
  if (marker === 'list') return markLines(selected);
  if (marker === 'link') return makeLink(selected);
  if (marker === 'code' && selected.text.slice(selected.start, selected.end).includes('\n')) return fence(selected);
  return surround(selected, surrounds[marker]);
};

const surround = ({ text, start, end }: Selected, mark: string): Selected => {
  const before = text.slice(0, start);
  const inner = text.slice(start, end);
  const after = text.slice(end);
  const { length } = mark;
  if (before.endsWith(mark) && after.startsWith(mark)) {
    return { text: before.slice(0, -length) + inner + after.slice(length), start: start - length, end: end - length };
  }
  return { text: before + mark + inner + mark + after, start: start + length, end: end + length };
};

const fence = ({ text, start, end }: Selected): Selected => {
  const before = text.slice(0, start);
  const open = `${before && !before.endsWith('\n') ? '\n' : ''}\`\`\`\n`;
  const inner = text.slice(start, end).replace(/\n$/, '');
  const from = start + open.length;
  return { text: `${before}${open}${inner}\n\`\`\`\n${text.slice(end)}`, start: from, end: from + inner.length };
};

const markLines = ({ text, start, end }: Selected): Selected => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n');
  const marked = lines.every((line) => line.startsWith('- '));
  const changed = lines.map((line) => (marked ? line.slice(2) : `- ${line}`)).join('\n');
  const first = marked ? -2 : 2;
  return {
    text: text.slice(0, from) + changed + text.slice(end),
    start: Math.max(from, start + first),
    end: from + changed.length,
  };
};

const makeLink = ({ text, start, end }: Selected): Selected => {
  const inner = text.slice(start, end);
  const isAddress = /^https?:\/\/\S+$/.test(inner);
  const link = isAddress ? `[](${inner})` : `[${inner}](https://)`;
  // An address wants its words, words want their address.
  const caret = isAddress ? start + 1 : start + link.length - 1;
  return { text: text.slice(0, start) + link + text.slice(end), start: caret, end: caret };
};
