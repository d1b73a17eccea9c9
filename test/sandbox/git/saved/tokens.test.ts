import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const pages: readonly (readonly [string, string])[] = [
  ['plain markup', '<!DOCTYPE html><p class=a>Hello <b>you</b></p>'],
  ['a comment with tags in it', 'a<!-- <img src=x> -->b'],
  ['an open comment', 'a<!-- <img src=x>'],
  ['a script with tags in it', '<script>if (a<b) write("<img src=x>")</script><p>'],
  ['an open script', '<script>a'],
  ['quotes with > in them', `<a title="a > b" data-x='"<c>"' href=/x>y</a>`],
  ['a lonely <', 'a < b <3 </> <'],
  ['slashes between attributes', '<img/src="a"/alt=b/>'],
  ['an attribute that starts with =', '<a =b c>'],
];

const kindsOf = (page: string): string[] =>
  [...tokensOf(page)].map((token: Token) => ('name' in token ? `${token.kind} ${token.name}` : token.kind));

describe('tokensOf', () => {
  it.each(pages)('loses nothing of %s', (_, page) => {
    expect([...tokensOf(page)].map(({ source }) => source).join('')).toBe(page);
  });

  it('takes the content of a script for text', () => {
    expect(kindsOf('<script>"<b>"</script><b>')).toEqual(['start script', 'text', 'end script', 'start b']);
  });

  it('reads attributes with and without quotes', () => {
    const [token] = tokensOf(`<IMG SRC="a b" alt='c' width=3 hidden data-x = "y">`);
    expect(token).toMatchObject({
      name: 'img',
      attributes: [
        { name: 'src', value: 'a b' },
        { name: 'alt', value: 'c' },
        { name: 'width', value: '3' },
        { name: 'hidden', value: undefined },
        { name: 'data-x', value: 'y' },
      ],
    });
  });

  it('keeps the text of a title and says where it stands', () => {
    expect([...tokensOf('<title>a</title>')][1]).toEqual({ kind: 'text', source: 'a', inside: 'title' });
  });
});
