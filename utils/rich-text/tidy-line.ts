import { joinInlines } from './join-inlines.ts';
import type { Inline } from './tree.ts';

const blank = /[ \t\n\r\f]+/g;

const shorten = (inline: Inline, change: (text: string) => string): Inline => {
  if (inline.type === 'text') return { ...inline, text: change(inline.text) };
  return inline.type === 'link'
    ? { ...inline, content: inline.content.map((child) => shorten(child, change)) }
    : inline;
};

/**
 * White space of a run, in which a link holds one text, as a browser shows it: every stretch is one space, and there is none at the ends of a line, nor a break
 * at the ends of the paragraph. Spaces that don't break stay.
 */
export const tidyLine = (run: readonly Inline[]): readonly Inline[] => {
  let atSpace = true;
  const collapsed = run.map((inline) => {
    if (inline.type !== 'text' && inline.type !== 'link') atSpace = inline.type === 'break';
    return shorten(inline, (text) => {
      const single = text.replace(blank, ' ');
      const kept = atSpace && single.startsWith(' ') ? single.slice(1) : single;
      if (single) atSpace = single.endsWith(' ');
      return kept;
    });
  });
  const line: Inline[] = [];
  let atEnd = true;
  for (const inline of collapsed.toReversed()) {
    const trimmed: Inline = atEnd ? shorten(inline, (text) => text.replace(/ $/, '')) : inline;
    if (isEmpty(trimmed) || (inline.type === 'break' && line.length === 0)) continue;
    atEnd = inline.type === 'break';
    line.push(trimmed);
  }
  line.reverse();
  const first = line.findIndex((inline) => inline.type !== 'break');
  return first < 0 ? [] : joinInlines(line.slice(first));
};

const isEmpty = (inline: Inline): boolean =>
  inline.type === 'text' ? inline.text === '' : inline.type === 'link' && inline.content.every(isEmpty);
