import type { Range } from './char-set.ts';

const spans = (...written: readonly string[]): readonly Range[] =>
  written.map((span): Range => [span.charCodeAt(0), span.charCodeAt(span.length - 1)]);

const digits = spans('0-9');
const words = spans('0-9', 'A-Z', '_', 'a-z');

/** RE2's `\d`, `\s`, `\w`: ASCII, and `\s` without the vertical tab. */
export const perlSets: Readonly<Record<string, readonly Range[]>> = {
  d: digits,
  s: spans('\t-\n', '\f-\r', ' '),
  w: words,
};

/** `[[:alpha:]]` and its like. Source: RE2's syntax page, "ASCII character classes". */
export const posixSets: ReadonlyMap<string, readonly Range[]> = new Map(
  Object.entries({
    alnum: spans('0-9', 'A-Z', 'a-z'),
    alpha: spans('A-Z', 'a-z'),
    ascii: spans('\0-\u007f'),
    blank: spans('\t', ' '),
    cntrl: spans('\0-\u001f', '\u007f'),
    digit: digits,
    graph: spans('!-~'),
    lower: spans('a-z'),
    print: spans(' -~'),
    punct: spans('!-/', ':-@', '[-`', '{-~'),
    space: spans('\t-\r', ' '),
    upper: spans('A-Z'),
    word: words,
    xdigit: spans('0-9', 'A-F', 'a-f'),
  }),
);

/**
 * The name in RE2's `\p{…}` as JavaScript writes it, `gc=Lu` or `sc=Greek`; `undefined` for one that RE2 does not know.
 * RE2 knows categories by their short names and scripts by their long ones.
 */
export function toProperty(name: string): string | undefined {
  if (name === 'Any') return 'Any';
  if (/^[CLMNPSZ][a-z]?$/.test(name)) return isProperty(`gc=${name}`) ? `gc=${name}` : undefined;
  return /^[A-Z][A-Za-z_]{2,}$/.test(name) && isProperty(`sc=${name}`) ? `sc=${name}` : undefined;
}

/** Whether a property of JavaScript's, `\p{gc=Lu}`, tells letters by their case. */
export const hasCase = (property: string): boolean => /gc=L[ult]\}/.test(property);

function isProperty(name: string): boolean {
  try {
    return new RegExp(`\\p{${name}}`, 'u').unicode;
  } catch {
    return false;
  }
}
