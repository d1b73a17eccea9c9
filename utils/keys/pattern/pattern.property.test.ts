import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../compile-rules.ts';

/** Patterns that mean the same in RE2 and in JavaScript, with everything that makes an expression slow. */
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'pattern' },
    fc.constantFrom('A', 'B', '1', '-', '[AB]', '[A1]', '[^A]', '\\w', '\\d', '[A-Z]', '.', '\\b'),
    fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join('')),
    fc.tuple(tie('item'), tie('item')).map(([a, b]) => `(?:${a}|${b})`),
  ),
  item: fc
    .tuple(tie('pattern'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '*?', '+?', '{2,}'))
    .map(([of, repeat]) => `(?:${of})${repeat}`),
}));

const letters = fc.constantFrom('A', 'B', '1', '-', '_', ' ');

/** Thousands of runs, on a machine that does other things as well; in milliseconds. */
const patience = 60_000;

const toPlace = ({ 0: all, index }: RegExpExecArray) => [index, all];

describe('patterns', () => {
  test(
    'find the same, translated, as they are',
    () => {
      const text = fc.array(letters, { maxLength: 10 }).map((chars) => chars.join(''));
      fc.assert(
        fc.property(pattern, text, (source, hay) => {
          const compiled = compileRules({ pattern: source, reading: 'gitlab' });
          fc.pre(compiled.ok);
          const found = (expression: string) => [...hay.matchAll(new RegExp(expression, 'gu'))].map(toPlace);
          expect(found(compiled.grammar.prose)).toEqual(found(`\\b(?:${source})`));
        }),
        { numRuns: 1000 },
      );
    },
    patience,
  );

  test(
    'are never slow once accepted',
    () => {
      const piece = fc.array(letters, { minLength: 1, maxLength: 6 }).map((chars) => chars.join(''));
      fc.assert(
        fc.property(pattern, piece, letters, (source, repeated, last) => {
          const compiled = compileRules({ pattern: source, reading: 'strict' });
          fc.pre(compiled.ok);
          const hay = `${repeated.repeat(2000)}${last}`;
          const started = performance.now();
          expect(hay.replaceAll(new RegExp(compiled.grammar.branch, 'gu'), '').length).toBeLessThanOrEqual(hay.length);
          expect(performance.now() - started).toBeLessThan(500);
        }),
        { numRuns: 500 },
      );
    },
    patience,
  );

  test(
    'of any kind never throw',
    () => {
      const sign = fc.constantFrom(
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '\\',
        '?',
        '*',
        '+',
        '|',
        '^',
        '-',
        ':',
        'P<',
        'Q',
        'p',
        '1',
      );
      const noise = fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 });
      fc.assert(
        fc.property(noise, (pieces) => {
          const compiled = compileRules({
            pattern: pieces.join(''),
            prefix: pieces.toReversed().join(''),
            reading: 'gitlab',
          });
          expect(compiled.ok ? new RegExp(compiled.grammar.prose, 'gu').global : compiled.problems.length > 0).toBe(
            true,
          );
        }),
        { numRuns: 2000 },
      );
    },
    patience,
  );
});
