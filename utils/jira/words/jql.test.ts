import { describe, expect, it } from 'vitest';
import { quoteJql, quoteJqlWords } from './jql.ts';

describe('a value in JQL', () => {
  it.each([
    ['a plain word', 'SHOP', '"SHOP"'],
    ['nothing', '', '""'],
    ['blanks', 'In review', '"In review"'],
    ['a reserved word', 'empty', '"empty"'],
    ['what would be more JQL', 'x" OR project = SEC', '"x\\" OR project = SEC"'],
    ['single quotes', "Won't Do", `"Won't Do"`],
    ['backslashes', 'C:\\temp', '"C:\\\\temp"'],
    ['a backslash at the end', 'x\\', '"x\\\\"'],
    ['an escaped quote', '\\"', '"\\\\\\""'],
    ['line ends and tabs', 'a\r\nb\tc', '"a\\r\\nb\\tc"'],
    ['other control characters', 'a\u0000b\u0085c', '"a b c"'],
    ['signs of JQL', '(a, b) != c ~ d', '"(a, b) != c ~ d"'],
    ['another script', 'お支払い 🎟', '"お支払い 🎟"'],
  ])('%s', (_name, text, quoted) => {
    expect(quoteJql(text)).toBe(quoted);
  });
});

describe('typed words in JQL', () => {
  it.each([
    ['words', 'euro sign', '"euro sign"'],
    ['a bracket', 'foo(', '"foo\\\\("'],
    ['a hyphen and a colon', 're-send: now', '"re\\\\-send\\\\: now"'],
    ['a wild card', '*cart?', '"\\\\*cart\\\\?"'],
    ['quotes', 'the "cart"', '"the \\\\\\"cart\\\\\\""'],
    ['a backslash', 'a\\b', '"a\\\\\\\\b"'],
  ])('%s', (_name, text, quoted) => {
    expect(quoteJqlWords(text)).toBe(quoted);
  });
});
