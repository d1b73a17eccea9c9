import { pick } from './compare-loads.ts';
import type { Goal } from './goals.ts';
import type { OwnTime } from './own-time.ts';
import { toFigure, toMedian, type Table } from './table.ts';

/** What our scripts did in each span of time, with the longest task in any round. */
export const tableOwnTime = (title: string, spans: readonly (readonly [string, readonly OwnTime[]])[]): Table => ({
  title,
  head: ['', 'in all', 'longest task', 'in the worst round'],
  rows: spans.map(([name, own]) => [
    name,
    toMedian(pick(own, 'total'), 'ms'),
    toMedian(pick(own, 'longest'), 'ms'),
    `${toFigure(worstOf(own))} ms`,
  ]),
});

const worstOf = (own: readonly OwnTime[]): number => Math.max(...pick(own, 'longest'));

/** No task may be long: not even once. */
export const taskGoal = (page: string, own: readonly OwnTime[]): Goal => ({
  what: `${page}: our longest task, in the worst round`,
  most: 50,
  figure: worstOf(own),
  unit: 'ms',
});
