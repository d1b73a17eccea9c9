import { expect, test } from 'vitest';
import { fileSize } from './sizes.ts';

test.each([
  [0, '0 byte'],
  [820, '820 byte'],
  [14_200, '14 kB'],
  [2_140_000, '2.1 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('%d bytes read as %s', (bytes, expected) => {
  expect(fileSize(bytes)).toBe(expected);
});
