import { describe, expect, it } from 'vitest';
import { toFigure, toMarkdown, toMedian, toRatio } from './table.ts';

describe('a figure', () => {
  it.each([
    [0, '0'],
    [0.1234, '0.123'],
    [4.567, '4.57'],
    [99.94, '99.9'],
    [123.4, '123'],
    [11_357, '11,357'],
  ])('%d reads %s', (value, expected) => {
    expect(toFigure(value)).toBe(expected);
  });

  it.each([
    [[3, 1, 2], 'ms', '2 ms'],
    [[700], '', '700'],
  ])('the median of %j in “%s”', (values, unit, expected) => {
    expect(toMedian(values, unit)).toBe(expected);
  });

  it('a ratio shows how sure it is', () => {
    expect(toRatio([1, 1.1, 1.2, 1.1, 1.1])).toBe('1.10 (1.10–1.10)');
  });

  it.each([
    ['nothing of nothing', [Number.NaN, Number.NaN]],
    ['something of nothing', [Infinity]],
  ])('there is no ratio of %s', (_case, ratios) => {
    expect(toRatio(ratios)).toBe('–');
  });
});

it('a table is Markdown with figures to the right', () => {
  const table = {
    title: 'Pages',
    head: ['page', '×'],
    rows: [
      ['without keys', '1.02'],
      ['with', '1.1'],
    ],
  };
  expect(toMarkdown(table)).toBe(`### Pages

| page         |    × |
| ------------ | ---: |
| without keys | 1.02 |
| with         |  1.1 |`);
});
