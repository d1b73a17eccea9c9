import { expect, it } from 'vitest';
import { isReached, tableGoals, type Goal } from './goals.ts';

const goal: Goal = { what: 'load', most: 1.1, figure: 1, unit: '×' };

it.each([
  ['less than allowed', 1.09, true],
  ['exactly as much', 1.1, true],
  ['a little more', 1.1001, false],
  ['nothing at all', Number.NaN, false],
])('%s', (_case, figure, expected) => {
  expect(isReached({ ...goal, figure })).toBe(expected);
});

it('none where none is allowed', () => {
  expect([0, 0.001].map((figure) => isReached({ ...goal, most: 0, figure }))).toEqual([true, false]);
});

it('the table says the verdict, and shows by how little a ratio is missed', () => {
  const goals: Goal[] = [
    { ...goal, figure: 1.1004 },
    { ...goal, figure: 1.102 },
    { what: 'scan', most: 3, figure: 2.345, unit: 'ms' },
    { what: 'heap', most: 1000, figure: 1234.5, unit: 'kB' },
  ];
  expect(tableGoals(goals).rows).toEqual([
    ['load', '1.1 ×', '1.100 ×', '**missed**'],
    ['load', '1.1 ×', '1.102 ×', '**missed**'],
    ['scan', '3 ms', '2.35 ms', 'reached'],
    ['heap', '1,000 kB', '1,235 kB', '**missed**'],
  ]);
});
