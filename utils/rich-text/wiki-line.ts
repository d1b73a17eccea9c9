import { toPlainLine } from './plain-text.ts';
import { safeHref } from './safe-href.ts';
import type { Inline, Mark } from './tree.ts';
import { escapeWiki } from './wiki-escape.ts';
import { actingSigns, isWordSign } from './wiki-signs.ts';

/** A part of a line with the marks that go around it, and the place it takes in the line's plain text. */
interface Part {
  readonly inline: Inline;
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
}

/** The line as Jira will read it: finished wiki is one `standIn`, so that only typed text is looked at. */
interface Line {
  readonly plain: string;
  readonly acting: ReadonlySet<number>;
  readonly isMarked: boolean;
  /** Inside a link's label, where `|` ends it. */
  readonly isLabel: boolean;
}

/** What Jira's phrases may hold: neither tabs nor `²` nor the joints of an emoji made of several. */
const holdable = /^[\p{L}\p{Nd}\p{Z}\p{S}\p{M}\p{P}]*$/u;

const standIn = '\ufffc';

const signOf = new Map<Mark, string>([
  ['strong', '*'],
  ['em', '_'],
  ['strike', '-'],
  ['underline', '+'],
  ['sub', '~'],
  ['sup', '^'],
]);

/** Inline content as wiki markup, one line per break. Wiki signs in the text get a backslash where they would act. */
export const toWikiLines = (inlines: readonly Inline[], isLabel = false): readonly string[] => {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    // Code of nothing but space is space.
    else lines.at(-1)?.push(inline.type === 'text' && !inline.text.trim() ? { ...inline, marks: [] } : inline);
  }
  return lines.map((line) => toWikiLine(line, isLabel));
};

const toWikiLine = (inlines: readonly Inline[], isLabel: boolean): string => {
  const parts: Part[] = [];
  let plain = '';
  for (const inline of inlines) {
    const isText = inline.type === 'text' && !inline.marks.includes('code');
    const start = plain.length;
    plain += isText ? inline.text : standIn;
    parts.push({ inline, marks: marksOf(inline), start, end: plain.length });
  }
  const isMarked = isLabel || parts.some(({ marks }) => marks.length > 0);
  const edges = isMarked ? new Set(parts.flatMap(({ start, end }) => [start, end])) : undefined;
  return wrapped(parts, [], { plain, acting: actingSigns(plain, edges), isMarked, isLabel });
};

/** A link carries the marks that all of its label has: wiki signs stand around it, not in it. */
const marksOf = (inline: Inline): readonly Mark[] => {
  if (inline.type === 'text') return inline.marks.filter((mark) => signOf.has(mark));
  if (inline.type !== 'link') return [];
  return [...signOf.keys()].filter((mark) => inline.content.every((child) => marksOf(child).includes(mark)));
};

/** The parts with wiki signs around their runs, except those of `done`; of two marks the one that reaches farther is outside. */
const wrapped = (parts: readonly Part[], done: readonly Mark[], line: Line): string => {
  let wiki = '';
  for (let at = 0; at < parts.length;) {
    const { mark, end } = farthest(parts, at, done);
    const run = parts.slice(at, end);
    if (mark) wiki += withSign(signOf.get(mark) ?? '', wrapped(run, [...done, mark], line), run, line.plain);
    else wiki += run.map((part) => toWikiPart(part, line)).join('');
    at = end;
  }
  return wiki;
};

const farthest = (
  parts: readonly Part[],
  at: number,
  done: readonly Mark[],
): { mark: Mark | undefined; end: number } => {
  let best: { mark: Mark | undefined; end: number } = { mark: undefined, end: at + 1 };
  for (const mark of parts[at]?.marks.filter((candidate) => !done.includes(candidate)) ?? []) {
    let end = at + 1;
    for (const part of parts.slice(at + 1)) {
      if (!part.marks.includes(mark)) break;
      end += 1;
    }
    if (!best.mark || end > best.end) best = { mark, end };
  }
  return best;
};

/** What the signs go around, without the space at its ends: there they would not count. Next to a letter they count in braces. */
const withSign = (sign: string, inside: string, run: readonly Part[], plain: string): string => {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
  if (!core || !holdable.test(plain.slice(start, end).trim())) return inside;
  const isInWord = (!lead && isWordSign(plain[start - 1])) || (!tail && isWordSign(plain[end]));
  const fitting = isInWord ? `{${sign}}` : sign;
  return lead + fitting + core + fitting + tail;
};

const toWikiPart = ({ inline, marks, start, end }: Part, line: Line): string => {
  if (inline.type === 'link') return toWikiLink(inline, marks, line.plain.slice(0, start), line.plain.slice(end));
  if (inline.type === 'mention' && /^[^\s[\]|]+$/.test(inline.user ?? '')) return `[~${inline.user}]`;
  if (inline.type !== 'text') {
    const name = toPlainLine([inline]);
    return escapeWiki(name, actingSigns(name, new Set()), /[|!]/, '');
  }
  // What comes next begins with a sign of ours, unless the line ends here.
  const next = line.isMarked || end < line.plain.length ? '*' : '';
  if (!inline.marks.includes('code')) {
    const acting = new Set([...line.acting].filter((at) => at >= start && at < end).map((at) => at - start));
    // In a label no backslash keeps the first `|` from ending it, nor `!` from being counted.
    return escapeWiki(inline.text, acting, line.isLabel ? /[|![\]]/ : undefined, next);
  }
  const [, lead = '', text = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline.text) ?? [];
  const code = escapeWiki(text, actingSigns(text, new Set([0, text.length])), /[{}|!]/, '}');
  if (!holdable.test(text)) return lead + code + tail;
  const isInWord = (!lead && isWordSign(line.plain[start - 1])) || (!tail && isWordSign(line.plain[end]));
  return lead + (isInWord ? `{{{}${code}{}}}` : `{{${code}}}`) + tail;
};

/** What Jira itself takes for an address, and may stand before and after it. */
const bareAddress = /^https?:[-_.~;/?:@#&=%+$,\w()]*[-_~/?:@#&=%+$\w]$/;
const isBefore = /(?:^|[\s(])$/;
const isAfter = /^[.,)]*(?:\s|$)/;

const toWikiLink = (
  { href, content }: Extract<Inline, { type: 'link' }>,
  marks: readonly Mark[],
  before: string,
  after: string,
): string => {
  const typed = toPlainLine(content);
  if (safeHref(typed) === href && bareAddress.test(typed)) {
    return marks.length === 0 && isBefore.test(before) && isAfter.test(after) ? typed : `[${typed}]`;
  }
  const label = content.map((child) =>
    child.type === 'text' ? { ...child, marks: child.marks.filter((mark) => !marks.includes(mark)) } : child,
  );
  const target = href.replace(/[[\]{}|!*^\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${toWikiLines(label, true).join(' ')}|${target}]`;
};
