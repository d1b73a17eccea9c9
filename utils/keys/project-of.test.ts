import { expect, test } from 'vitest';
import { projectOf } from './project-of.ts';

test.each([
  ['an ordinary key', 'SHOP-482', 'SHOP'],
  ['a key with an underscore and a digit', 'PRODUCT_2013-7', 'PRODUCT_2013'],
  ['the shortest key', 'AB-1', 'AB'],
])('%s: %s belongs to %s', (_name, key, project) => {
  expect(projectOf(key)).toBe(project);
});
