import { expect, it } from 'vitest';
import { asKey } from './as-key.ts';

it.each([
  ['SHOP-482', 'SHOP-482'],
  ['shop-482', 'SHOP-482'],
  ['shop_482', 'SHOP-482'],
  ['product_2013-7', 'PRODUCT_2013-7'],
  ['release', 'RELEASE'],
])('%s is %s', (text, key) => {
  expect(asKey(text)).toBe(key);
});
