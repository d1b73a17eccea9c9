import { joinInlines } from './join-inlines.ts';
import { markPairs } from './markdown-marks.ts';
import type { Piece } from './markdown-marks.ts';
import { mentionAt } from './mention-sign.ts';
import { safeHref } from './safe-href.ts';
import type { Inline } from './tree.ts';

const codeSpan = /`([^`\n]+)`(?!`)/y;
const linkSpan = /\[([^[\]\n]{1,1000})\]\(((?:[^\s()<>]|\([^\s()<>]*\)){1,2000})\)/y;
const address = /https?:\/\/[^\s<>"`。,、;）】」』]{1,2000}/iy;
const glued = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;
const signs = /(?:\*+|_+|~+|`+)/y;
const plainStretch = /(?:(?!https?:\/\/|@\[)[^`*_~[\n])+/iy;

const plain = (text: string): Inline => ({ type: 'text', text, marks: [] });

/** The inline content of a paragraph or heading; a line feed is a break. Takes time linear in the text. */
export const fromMarkdownLine = (text: string): readonly Inline[] => joinInlines(markPairs(piecesOf(text, true)));

const piecesOf = (text: string, links: boolean): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const { piece, length } = pieceAt(text, at, links);
    pieces.push(piece);
    at += length;
  }
  return pieces;
};

/** Matches exactly here. The patterns are sticky, and every use sets where they begin. */
const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const pieceAt = (text: string, at: number, links: boolean): { piece: Piece; length: number } => {
  if (text[at] === '\n') return { piece: { inline: { type: 'break' } }, length: 1 };
  const code = match(codeSpan, text, at);
  if (code)
    return { piece: { inline: { type: 'text', text: code[1] ?? '', marks: ['code'] } }, length: code[0].length };
  const mention = links ? mentionAt(text, at) : undefined;
  if (mention) {
    const { name, user, length } = mention;
    return { piece: { inline: { type: 'mention', text: `@${name}`, user } }, length };
  }
  const link = links ? (linkAt(text, at) ?? addressAt(text, at)) : undefined;
  if (link) return link;
  const run = match(signs, text, at)?.[0];
  if (run) return { piece: { sign: run, before: text[at - 1], after: text[at + run.length] }, length: run.length };
  const stretch = match(plainStretch, text, at)?.[0] ?? text.charAt(at);
  return { piece: { inline: plain(stretch) }, length: stretch.length };
};

const linkAt = (text: string, at: number): { piece: Piece; length: number } | undefined => {
  const found = match(linkSpan, text, at);
  const href = safeHref(found?.[2] ?? '');
  if (!found || !href) return undefined;
  const content = joinInlines(markPairs(piecesOf(found[1] ?? '', false)));
  return { piece: { inline: { type: 'link', href, content } }, length: found[0].length };
};

const addressAt = (text: string, at: number): { piece: Piece; length: number } | undefined => {
  const found = glued.test(text.charAt(at - 1)) ? undefined : match(address, text, at)?.[0];
  const typed = found && withoutTail(found);
  const href = typed && safeHref(typed);
  return href
    ? { piece: { inline: { type: 'link', href, content: [plain(typed)] } }, length: typed.length }
    : undefined;
};

/** Without the punctuation that ends the sentence around an address. A bracket that the address opened belongs to it. */
const withoutTail = (found: string): string => {
  let end = found.length;
  let open = found.split('(').length - found.split(')').length;
  while (/[.,:;!?*_~'")\]}]/.test(found.charAt(end - 1))) {
    if (found[end - 1] === ')') {
      if (open >= 0) break;
      open += 1;
    }
    end -= 1;
  }
  return found.slice(0, end);
};
