import { describe, expect, test } from 'vitest';
import { noFlags } from './node.ts';
import { readPattern } from './read-pattern.ts';
import { simplify } from './simplify.ts';
import { findWays } from './ways.ts';
import { measureWork } from './work.ts';

function workOf(source: string) {
  const ways = findWays(simplify(readPattern(source, noFlags).node));
  return ways && measureWork(ways);
}

describe('has a bound', () => {
  test.each<[source: string, first: number, further: number]>([
    ['AB-1', 1, 1],
    ['[A-Z][A-Z0-9_]+-\\d+', 1, 2],
    ['(?:AB|AC|B)-\\d+', 3, 2],
    ['[A-Z]+[A-Z0-9]*-\\d+', 1, 2],
    ['\\w*[A-Z]+-\\d+', 2, 3],
    ['(?:[A-Z]+_)*[A-Z]+-\\d+', 2, 4],
    ['(?:(?:[A-Z]+)_)+\\d', 1, 2],
    ['(.*)(.*)(.*)-', 2, 2],
    ['', 0, 0],
  ])('%s', (source, first, further) => {
    expect(workOf(source)).toEqual({ first, further });
  });
});

describe('has none', () => {
  test.each([
    '(A+)+-',
    '(A*)*-',
    '(A|A)*-',
    '(A|AA)+-',
    '(A?){30}A{30}',
    '(?:\\w+-?)+1',
    '[A-Z]+B[A-Z]+C[A-Z]+-\\d',
    '.*a.*b.*c',
    '(?:a+?b?)+c',
    '(?:\\pL|é)*-',
  ])('%s', (source) => {
    expect(workOf(source)).toBeUndefined();
  });
});
