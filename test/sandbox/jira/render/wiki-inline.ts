import { emoticons } from './emoticons.ts';
import type { Inline, Mark } from './tree.ts';
import { takeAddresses, takeLinks } from './wiki-links.ts';
import type { Store } from './wiki-store.ts';
import { token } from './wiki-store.ts';

const marks: readonly (readonly [open: string, close: string, element: string, mark: Mark])[] = [
  ['\\*', '\\*', 'b', 'strong'],
  ['\\^', '\\^', 'sup', 'sup'],
  ['~', '~', 'sub', 'sub'],
  ['_', '_', 'em', 'em'],
  ['-', '-', 'del', 'strike'],
  ['\\?\\?', '\\?\\?', 'cite', 'cite'],
  ['\\+', '\\+', 'ins', 'underline'],
  ['\\{\\{', '\\}\\}', 'tt', 'code'],
];
const markOf = new Map(marks.map(([, , element, mark]) => [element, mark]));

/** Opens after no letter or digit before no blank, closes the other way round; in braces anywhere. */
const phrases = marks.map(([open, close, element]) => {
  const body = `[^\\s${open}](?:(?!${close})[\\p{L}\\p{Nd}\\p{Z}\\p{S}\\p{M}\\p{P}]*?[^\\s${close}])??`;
  const start = `(?:(?<![\\p{L}\\p{Nd}\\\\])${open}|\\{${open}\\})`;
  const end = `(?:${close}(?![\\p{L}\\p{Nd}])|\\{${close}\\})`;
  return [new RegExp(`${start}(${body})(?<!\\\\)${end}`, 'gu'), `<${element}>$1</${element}>`] as const;
});

const escapes = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const faces = Object.keys(emoticons).map((sign) => {
  const notInEntity = sign.startsWith(';') ? '(?<!&#?[a-zA-Z0-9]{1,10})' : '';
  return [sign, new RegExp(`${notInEntity}${escapes(sign)}(?![a-zA-Z])`, 'g')] as const;
});

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' };

function characterOf(entity: string): string {
  const number = /^&#(\d+);$/.exec(entity)?.[1];
  return number ? String.fromCodePoint(Number(number)) : (entities[entity.slice(1, -1)] ?? entity);
}

/** The steps of Jira's renderer in their order: what an earlier one has taken no later one sees. */
function toMarkup(source: string, store: Store, withLinks: boolean): string {
  const keep = (inline: Inline) => store.keep([inline], 'inline');
  let text = source;
  if (withLinks) {
    text = takeLinks(text, keep, (label) => readInline(label, store, false));
    text = takeAddresses(text, keep);
  }
  text = text
    .replace(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(^|\s)---(?=\s|$)/g, '$1—')
    .replace(/(^|\s)--(?=\s|$)/g, '$1–');
  for (const [sign, face] of faces) text = text.replace(face, () => keep({ type: 'emoticon', sign }));
  text = text.replace(
    /(?<![\p{L}\p{Nd}\\])!([^\s!)][^!|\n]*\.\w+)(?:\|([^!\n]*))?!(?![\p{L}\p{Nd}])/gu,
    (_, fileName: string, options: string | undefined) =>
      keep({ type: 'image', fileName, thumbnail: options?.includes('thumbnail') ?? false }),
  );
  for (const [phrase, element] of phrases) text = text.replace(phrase, element);
  return text.replace(/(?<!\\)\\\\(?!\S*\\) ?|\n/g, '<br/>');
}

/** Joins neighbouring texts of equal marks. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && last.marks.join() === inline.marks.join()) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      result.push(inline);
    }
  }
  return result;
}

/** Wiki markup within a block → inlines. What is no markup stays text; never fails. */
export function readInline(source: string, store: Store, withLinks = true): Inline[] {
  const inlines: Inline[] = [];
  const open: Mark[] = [];
  const pieces = toMarkup(source, store, withLinks).split(
    new RegExp(`(</?\\w+/?>|&#?\\w+;|${token.source.replace('(', '(?:')})`),
  );
  for (const piece of pieces) {
    const mark = markOf.get(/^<\/?(\w+)>$/.exec(piece)?.[1] ?? '');
    if (piece === '<br/>') inlines.push({ type: 'break' });
    else if (mark && piece.startsWith('</')) open.splice(open.lastIndexOf(mark), 1);
    else if (mark) open.push(mark);
    else if (piece.startsWith('\ufffc'))
      inlines.push(
        ...store.get(piece).map((kept) => ('marks' in kept ? { ...kept, marks: [...open, ...kept.marks] } : kept)),
      );
    else if (piece)
      inlines.push({ type: 'text', text: piece.startsWith('&') ? characterOf(piece) : piece, marks: [...open] });
  }
  return joined(inlines);
}
