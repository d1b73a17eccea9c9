import { describe, expect, test } from 'vitest';
import { compileRules } from './compile-rules.ts';
import { createKeyFinder } from './key-finder.ts';
import type { Grammar, KeyRules } from './rules.ts';

const nothing: Grammar = { prose: '(?!)', branch: '(?!)', ignore: [], lowerCaseBranches: false };

function finderOf(rules: Partial<KeyRules>) {
  const compiled = compileRules({ reading: 'strict', ...rules });
  return createKeyFinder(compiled.ok ? compiled.grammar : nothing);
}

const known = (project: string) => ['SHOP', 'OPS'].includes(project);

test('ignored projects and issues are never found', () => {
  const find = finderOf({ ignore: ['UTF', 'shop-1'] });
  expect(find('UTF-8 SHOP-1 SHOP-11 SHOP-2').map(({ key }) => key)).toEqual(['SHOP-11', 'SHOP-2']);
});

test('only accepted projects are', () => {
  expect(finderOf({})('UTF-8 SHOP-1', known).map(({ key }) => key)).toEqual(['SHOP-1']);
});

test('a key in lower case is given as Jira writes it, where it stands', () => {
  expect(finderOf({ pattern: '(?i)[a-z]+-\\d+', prefix: 'issue ' })('see issue shop-1', known)).toEqual([
    { key: 'SHOP-1', start: 10, end: 16 },
  ]);
});

test('letters that only fold to ASCII make no key', () => {
  expect(finderOf({ pattern: '(?i)[a-z]+-\\d+' })('ſhop-1 \u212aey-1')).toEqual([]);
});

describe('names of branches', () => {
  test.each<[name: string, rules: Partial<KeyRules>, branch: string, keys: readonly string[]]>([
    ['upper case', {}, 'alice_SHOP-1-and-OPS-2', ['SHOP-1', 'OPS-2']],
    ['lower case is left alone', {}, 'feature/shop-1', []],
    ['lower case where it is wanted', { lowerCaseBranches: true }, 'feature/shop-1-rounding', ['SHOP-1']],
    ['both, in order', { lowerCaseBranches: true }, 'shop-1-OPS-2-shop_3', ['SHOP-1', 'OPS-2', 'SHOP-3']],
    ['ignored ones', { lowerCaseBranches: true, ignore: ['SHOP'] }, 'shop-1-ops-2', ['OPS-2']],
    ['with a pattern', { lowerCaseBranches: true, pattern: 'SHOP-\\d+' }, 'SHOP-1-ops-2', ['SHOP-1', 'OPS-2']],
  ])('%s', (_name, rules, branch, keys) => {
    expect(finderOf(rules)(branch, known, 'branch').map(({ key }) => key)).toEqual(keys);
  });

  test('lower case is never read in prose, nor without known projects', () => {
    const find = finderOf({ lowerCaseBranches: true });
    expect([...find('shop-1', known), ...find('shop-1', undefined, 'branch')]).toEqual([]);
  });
});
