import { describe, expect, it } from 'vitest';
import { isSamePath, liesIn, showPath, toPath } from './path.ts';

describe('a path as it is kept', () => {
  it.each<[typed: string, path: string | undefined]>([
    ['shop/web', 'shop/web'],
    [' /shop/web/ ', 'shop/web'],
    ['shop', 'shop'],
    ['a/b/c/d', 'a/b/c/d'],
    ['Shop/Web.js', 'Shop/Web.js'],
    ['acme/My Project/_git/web', 'acme/My%20Project/_git/web'],
    ['shop/../ops', 'ops'],
    ['', undefined],
    ['/', undefined],
    ['..', undefined],
    ['shop//web', undefined],
    ['shop?tab=1', undefined],
    ['https://git.test/shop', undefined],
    ['javascript:alert(1)', undefined],
    ['a'.repeat(1_001), undefined],
  ])('%j', (typed, path) => {
    expect(toPath(typed)).toBe(path);
  });

  it.each([
    ['acme/My%20Project', 'acme/My Project'],
    ['100%', '100%'],
  ])('%s is shown as %s', (path, shown) => {
    expect(showPath(path)).toBe(shown);
  });
});

describe('one path and another', () => {
  it.each([
    ['shop/web', 'shop', true],
    ['shop/web', 'SHOP', true],
    ['shop', 'shop', true],
    ['shop', '', true],
    ['shopping/web', 'shop', false],
    ['shop', 'shop/web', false],
  ])('%s lies in “%s”: %s', (path, group, expected) => {
    expect(liesIn(path, group)).toBe(expected);
  });

  it('are the same whatever their case', () => {
    expect([isSamePath('Shop/Web', 'shop/web'), isSamePath('shop', 'shop/web')]).toEqual([true, false]);
  });
});
