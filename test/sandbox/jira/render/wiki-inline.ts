import type { Inline, Mark } from './tree.ts';

const phraseMarks: Readonly<Record<string, Mark>> = {
  '*': 'strong',
  _: 'em',
  '-': 'strike',
  '+': 'underline',
  '~': 'sub',
  '^': 'sup',
};

type Reading = { readonly length: number; readonly inlines: readonly Inline[] };
type Reader = (rest: string, before: string, marks: readonly Mark[]) => Reading | undefined;

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A reader of what a pattern matches at the very spot. */
const matching =
  (pattern: RegExp, make: (match: RegExpExecArray, marks: readonly Mark[]) => Inline): Reader =>
  (rest, _before, marks) => {
    const match = pattern.exec(rest);
    return match ? { length: match[0].length, inlines: [make(match, marks)] } : undefined;
  };

/** `*bold*` and its kin: opens after a non-word before a non-space, closes the other way round. */
const phrase: Reader = (rest, before, marks) => {
  const character = rest[0] ?? '';
  const mark = phraseMarks[character];
  if (!mark || isWord(before) || before === character) return undefined;
  const sign = `\\u{${character.charCodeAt(0).toString(16)}}`;
  const pattern = `^${sign}(?=[^\\s${sign}])([^\\n]*?[^\\s${sign}])${sign}(?![\\p{L}\\p{N}${sign}])`;
  const match = new RegExp(pattern, 'u').exec(rest);
  return match ? { length: match[0].length, inlines: parseInline(match[1] ?? '', [...marks, mark]) } : undefined;
};

/** A bare address, without the punctuation of the sentence around it. */
const address: Reader = (rest, before) => {
  const href = isWord(before)
    ? undefined
    : /^(?:https?:\/\/|mailto:)[^\s\]|<>"]+/.exec(rest)?.[0].replace(/[.,;:!?)]+$/, '');
  return href === undefined ? undefined : { length: href.length, inlines: [{ type: 'link', href, text: undefined }] };
};

const readers: readonly Reader[] = [
  matching(/^\\\\ ?|^\n/, () => ({ type: 'break' })),
  matching(/^\\([[\]{}*_\-+^~!|#\\])/, ([, character = ''], marks) => ({ type: 'text', text: character, marks })),
  matching(/^\{\{(.+?)\}\}/, ([, code = ''], marks) => ({ type: 'text', text: code, marks: [...marks, 'code'] })),
  matching(/^\[~([^\]\s]+)\]/, ([, user = '']) => ({ type: 'mention', user })),
  matching(/^\[\^([^\]\n]+)\]/, ([, fileName = '']) => ({ type: 'file', fileName })),
  matching(/^\[([^\]|\n]+)\|((?:https?:\/\/|mailto:|#)[^\]|\s]+)(?:\|[^\]\n]*)?\]/, ([, text, href = '']) => ({
    type: 'link',
    href,
    text,
  })),
  matching(/^\[((?:https?:\/\/|mailto:)[^\]|\s]+)\]/, ([, href = '']) => ({ type: 'link', href, text: undefined })),
  matching(/^!([^\s!|][^!|\n]*\.\w+)(?:\|([^!\n]*))?!/, ([, fileName = '', options = '']) => ({
    type: 'image',
    fileName,
    thumbnail: options.includes('thumbnail'),
  })),
  address,
  phrase,
];

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

/** Jira wiki markup within a block → inlines. What is not markup stays text; never fails. */
export function parseInline(source: string, marks: readonly Mark[] = []): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const before = source[at - 1] ?? '';
    let reading: Reading | undefined;
    for (const reader of readers) if ((reading = reader(rest, before, marks))) break;
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    inlines.push(...(reading?.inlines ?? [{ type: 'text', text: character, marks } as const]));
    at += reading?.length ?? character.length;
  }
  return joined(inlines);
}
