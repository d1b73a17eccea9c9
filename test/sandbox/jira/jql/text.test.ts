import { describe, expect, it } from 'vitest';
import { readText } from './text.ts';
import { wordsOf } from './words.ts';

const own = 'Totals are off by a cent when a percentage voucher meets VAT (see SHOP-471)';

describe('the text index', () => {
  it.each([
    ['voucher', true],
    ['vouchers percentage', true],
    ['vouch', false],
    ['vouch*', true],
    ['"percentage voucher"', true],
    ['"voucher percentage"', false],
    ['shop\\-471', true],
    ['(cent voucher)', true],
    ['cent qwertz', false],
  ])('has %s: %s', (query, expected) => {
    expect(readText(query)?.(own)).toBe(expected);
  });

  it.each([['foo('], ['foo]'], ['(foo]'], ['*foo'], ['?'], ['"foo'], ['foo\\']])("can't parse %s", (query) => {
    expect(readText(query)).toBeUndefined();
  });
});

describe('the words of JQL', () => {
  it.each([
    ['a \\"b\\" c', 'a "b" c'],
    ['a\\\\', 'a\\'],
    ['a\\nb', 'a\nb'],
    ['\\u0041', 'A'],
  ])('mean in quotes: %s', (written, meant) => {
    expect(wordsOf(`"${written}"`)).toEqual([{ kind: 'quoted', text: meant }]);
  });

  it.each([
    ['an open quote', '"a'],
    ['a line end in quotes', '"a\nb"'],
    ['an escape that there is not', '"a\\qb"'],
    ['a reserved sign', 'labels = a@b'],
  ])("can't be read: %s", (_name, jql) => {
    expect(wordsOf(jql)).toBeUndefined();
  });
});
