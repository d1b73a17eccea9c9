import { expect, it } from 'vitest';
import { differencesOf, medianOf, ratiosOf, spreadOf } from './statistics.ts';

it.each([
  ['an odd number', [9, 1, 5], { low: 3, middle: 5, high: 7 }],
  ['an even number', [4, 1, 2, 3], { low: 1.75, middle: 2.5, high: 3.25 }],
  ['a single one', [2], { low: 2, middle: 2, high: 2 }],
  ['none', [], { low: NaN, middle: NaN, high: NaN }],
])('the spread of %s', (_case, values, expected) => {
  expect(spreadOf(values)).toEqual(expected);
});

it('one outlier does not move the median', () => {
  expect(medianOf([10, 11, 12, 10_000, 9])).toBe(11);
});

it('a ratio compares within a round, so that a slower second half changes nothing', () => {
  expect(ratiosOf([11, 22, 33], [10, 20, 30]).map((ratio) => ratio.toFixed(3))).toEqual(['1.100', '1.100', '1.100']);
});

it('so does a difference', () => {
  expect(differencesOf([11, 22, 33], [10, 20, 30])).toEqual([1, 2, 3]);
});
