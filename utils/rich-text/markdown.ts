import { fromMarkdownLine } from './markdown-inline.ts';
import { listAt, startsList } from './markdown-list.ts';
import type { Step } from './markdown-list.ts';
import type { Block, RichText } from './tree.ts';

/** Where lines stand. Jira's ADF allows headings and quotes at the top only, so elsewhere their signs stay text. */
interface Place {
  readonly top: boolean;
  readonly depth: number;
}

/** Lists deeper than this stay text. */
const deepestList = 8;

const fence = /^[ \t]*```([^`]*)$/;
const fenceEnd = /^[ \t]*```[ \t]*$/;
const heading = /^ {0,3}(#{1,3})[ \t]+(\S.*)$/;
const quote = /^ {0,3}>(?![=>])/;
const rule = /^ {0,3}-{3,}[ \t]*$/;
const quoted = /^ {0,3}> ?/;

/**
 * The small Markdown that people write into a comment, as our tree: paragraphs in which a line break is a line break,
 * `**strong**`, `*em*`, `_em_`, `~~struck~~`, `` `code` ``, fenced code, `-` and `1.` lists, `[text](url)`, bare
 * addresses, `> quotes`, `#` to `###`, `---` after an empty line, `@[Mira](user:mira)`. What is not clearly meant as such stays the
 * text that was typed.
 */
export const fromMarkdown = (text: string): RichText =>
  blocksOf(withoutControls(text.replace(/\r\n?/g, '\n')).split('\n'), { top: true, depth: 0 });

// Jira refuses control characters, and none of them can be seen. Half of a surrogate pair is no character either.
const withoutControls = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '').toWellFormed();

const blocksOf = (lines: readonly string[], place: Place, plainStart = false): RichText => {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const step = stepAt(lines, at, place, plainStart && at === 0);
    if (step.block) blocks.push(step.block);
    at += step.lines;
  }
  return blocks;
};

const stepAt = (lines: readonly string[], at: number, place: Place, isPlain: boolean): Step => {
  if ((lines[at] ?? '').trim() === '') return { lines: 1 };
  return (isPlain ? undefined : blockAt(lines, at, place)) ?? paragraphAt(lines, at, place);
};

const blockAt = (lines: readonly string[], at: number, place: Place): Step | undefined => {
  const line = lines[at] ?? '';
  const opened = fence.exec(line);
  if (opened) return codeAt(lines, at, opened[1] ?? '');
  const title = place.top ? heading.exec(line) : null;
  if (title) {
    // The pattern takes one to three signs.
    const level = (title[1] ?? '#').length as 1 | 2 | 3;
    return { block: { type: 'heading', level, content: fromMarkdownLine((title[2] ?? '').trim()) }, lines: 1 };
  }
  if (place.top && rule.test(line)) return { block: { type: 'rule' }, lines: 1 };
  if (place.top && quote.test(line)) return quoteAt(lines, at, place);
  if (place.depth >= deepestList) return undefined;
  return listAt(lines, at, (inner) => blocksOf(inner, { top: false, depth: place.depth + 1 }, true));
};

/** The index of the first line after `at` that passes, else the number of lines. */
const indexAfter = (lines: readonly string[], at: number, passes: (line: string) => boolean): number => {
  let index = at + 1;
  while (index < lines.length && !passes(lines[index] ?? '')) index += 1;
  return index;
};

const codeAt = (lines: readonly string[], at: number, info: string): Step => {
  const end = indexAfter(lines, at, (line) => fenceEnd.test(line));
  const indent = /^[ \t]*/.exec(lines[at] ?? '')?.[0] ?? '';
  const inner = lines.slice(at + 1, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const language = /^[\w+#.-]{1,30}(?=\s|$)/.exec(info.trim())?.[0];
  return { block: { type: 'code-block', language, text: inner.join('\n') }, lines: end + 1 - at };
};

const quoteAt = (lines: readonly string[], at: number, place: Place): Step | undefined => {
  const end = indexAfter(lines, at, (line) => !quoted.test(line));
  const inner = lines.slice(at, end).map((line) => line.replace(quoted, ''));
  const content = blocksOf(inner, { ...place, top: false });
  return content.length > 0 ? { block: { type: 'quote', content }, lines: end - at } : undefined;
};

const paragraphAt = (lines: readonly string[], at: number, place: Place): Step => {
  const end = indexAfter(lines, at, (line) => endsParagraph(line, place));
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join('\n');
  return { block: { type: 'paragraph', content: fromMarkdownLine(text) }, lines: end - at };
};

const endsParagraph = (line: string, { top, depth }: Place): boolean =>
  line.trim() === '' ||
  fence.test(line) ||
  (depth < deepestList && startsList(line)) ||
  (top && (heading.test(line) || quote.test(line)));
