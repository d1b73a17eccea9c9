import type { Load } from './load-page.ts';
import { differencesOf, ratiosOf } from './statistics.ts';
import { toMedian, toRatio, type Table } from './table.ts';

const measures = [
  ['main thread', 'task', 'ms'],
  ['of it script', 'script', 'ms'],
  ['of it layout', 'layout', 'ms'],
  ['DOM nodes', 'nodes', ''],
  ['JS heap', 'heap', 'kB'],
] as const satisfies readonly (readonly [string, keyof Load, string])[];

/** A measure of every load. */
export const pick = <Name extends string>(
  loads: readonly Readonly<Record<Name, number>>[],
  name: Name,
): readonly number[] => loads.map((load) => load[name]);

/** A row that sets two ways of measuring the same side by side. */
export const rowOf = (
  name: string,
  base: readonly number[],
  values: readonly number[],
  unit: string,
): readonly string[] => [
  name,
  toMedian(base, unit),
  toMedian(values, unit),
  toMedian(differencesOf(values, base), unit),
  toRatio(ratiosOf(values, base)),
];

/** What a page costs, against what it costs otherwise. */
export const tableLoads = (
  title: string,
  base: readonly Load[],
  values: readonly Load[],
  [before, after]: readonly [string, string] = ['without', 'with'],
): Table => ({
  title,
  head: ['', before, after, 'more', '×'],
  rows: measures.map(([name, field, unit]) => rowOf(name, pick(base, field), pick(values, field), unit)),
});
