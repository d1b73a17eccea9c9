import { expect, test } from 'vitest';
import { findLooseKeys } from './loose-branch.ts';

const known = (project: string) => ['SHOP', 'AB', 'PRODUCT_2013'].includes(project);

test.each<[string, string, string[]]>([
  ['lower case', 'feature/shop-482-rounding', ['SHOP-482']],
  ['mixed and upper case', 'Shop-1/SHOP-2', ['SHOP-1', 'SHOP-2']],
  ['an underscore for the hyphen', 'feature/shop_482', ['SHOP-482']],
  ['underscores around', 'alice_shop_482_rounding', ['SHOP-482']],
  ['a word before', 'fix-shop-1', ['SHOP-1']],
  ['a project with an underscore and a number', 'product_2013-7', ['PRODUCT_2013-7']],
  ['a date after', 'shop_12_2024', ['SHOP-12']],
  ['a second number', 'shop-12-2', ['SHOP-12']],
  ['no project of this Jira', 'release-2024 utf_8', []],
  ['glued to a word', 'myshop-1', []],
  ['a letter after the number', 'shop-1a', []],
  ['a leading zero', 'shop-01', []],
  ['no number', 'shop-fix', []],
  ['nothing', '', []],
])('%s: %s', (_name, branch, keys) => {
  expect(findLooseKeys(branch, known).map(({ key }) => key)).toEqual(keys);
});

test('says where the key stands', () => {
  expect(findLooseKeys('fix/ab_1-x', known)).toEqual([{ key: 'AB-1', start: 4, end: 8 }]);
});
