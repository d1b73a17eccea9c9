import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeys, type KeyReading } from './find-keys.ts';
import { findLooseKeys } from './loose-branch.ts';

const isWord = (char: string) => /^[A-Za-z0-9_]$/.test(char);
const isDigit = (char: string) => /^[0-9]$/.test(char);

/** The strict grammar said once more, without the expression that is tested. */
function isStrictKey(text: string, start: number, end: number): boolean {
  const key = text.slice(start, end);
  const hyphen = key.indexOf('-');
  const [project, number] = [key.slice(0, hyphen), key.slice(hyphen + 1)];
  const [before, beforeThat] = [text.charAt(start - 1), text.charAt(start - 2)];
  const [after, afterThat] = [text.charAt(end), text.charAt(end + 1)];
  return (
    [...project].every((char) => isWord(char) && char === char.toUpperCase()) &&
    /^[A-Z]$/.test(project.charAt(0)) &&
    project.length >= 2 &&
    project.length <= 50 &&
    [...number].every(isDigit) &&
    number.charAt(0) !== '0' &&
    number.length >= 1 &&
    number.length <= 12 &&
    !isWord(before) &&
    !(before === '-' && isWord(beforeThat)) &&
    !isWord(after) &&
    !(after === '-' && isDigit(afterThat))
  );
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('SHOP-482', 'AB-1', 'A_B2-30', 'UTF-8', 'CVE-2021-44228', 'shop-7', 'A-1') },
  { weight: 6, arbitrary: fc.constantFrom('-', '_', '-1', '0', '12', 'A', 'AB', 'AB-', 'z', ' ', '\n', '#', '/', '.') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('é', 'Ж', '課題', '🐛', '‑', '–', '１', 'Ａ', '\u0301', '\ud83d', '\u2028', 'ſ', 'K'),
  },
  { weight: 1, arbitrary: fc.constantFrom('A'.repeat(60), '9'.repeat(20), 'AB-1-'.repeat(40), 'A_'.repeat(30)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** Thousands of runs, on a machine that does other things as well; in milliseconds. */
const patience = 60_000;

const ends = (found: ReturnType<typeof findKeys>) => [0, ...found.map(({ end }) => end)];

describe.each<KeyReading>(['strict', 'branch', 'gitlab'])('%s', (reading) => {
  test(
    'matches lie in order, apart, and where they say',
    () => {
      fc.assert(
        fc.property(text, (hay) => {
          const found = findKeys(hay, undefined, reading);
          expect(found.map(({ start, end }) => hay.slice(start, end))).toEqual(found.map(({ key }) => key));
          expect(found.every(({ start }, at) => start >= (ends(found)[at] ?? 0))).toBe(true);
        }),
        { numRuns: 10_000 },
      );
    },
    patience,
  );
});

describe('strict', () => {
  test(
    'finds what its grammar takes, and nothing else',
    () => {
      fc.assert(
        fc.property(text, (hay) => {
          const found = findKeys(hay);
          expect(found.filter(({ start, end }) => !isStrictKey(hay, start, end))).toEqual([]);
        }),
        { numRuns: 10_000 },
      );
    },
    patience,
  );

  test(
    'misses nothing that its grammar takes',
    () => {
      const short = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').slice(0, 48));
      fc.assert(
        fc.property(short, (hay) => {
          const places = Array.from({ length: hay.length }, (_, start) => start);
          const keys = places.flatMap((start) =>
            places.filter((last) => isStrictKey(hay, start, last + 1)).map((last) => [start, last + 1]),
          );
          expect(findKeys(hay).map(({ start, end }) => [start, end])).toEqual(keys);
        }),
        { numRuns: 1000 },
      );
    },
    patience,
  );
});

describe('loose', () => {
  test(
    'matches lie in order, apart, and name a known project',
    () => {
      fc.assert(
        fc.property(text, (hay) => {
          const found = findLooseKeys(hay, (project) => ['SHOP', 'AB', 'A_B2'].includes(project));
          expect(
            found.map(({ start, end }) =>
              hay
                .slice(start, end)
                .toUpperCase()
                .replace(/_(?=\d+$)/, '-'),
            ),
          ).toEqual(found.map(({ key }) => key));
          expect(found.every(({ start }, at) => start >= (ends(found)[at] ?? 0))).toBe(true);
          expect(found.filter(({ key }) => !/^(SHOP|AB|A_B2)-[1-9]\d{0,11}$/.test(key))).toEqual([]);
        }),
        { numRuns: 10_000 },
      );
    },
    patience,
  );
});
