import { weigh } from '../house/built.ts';
import type { Findings } from './goals.ts';
import { toFigure } from './table.ts';

/** What a browser loads for each part of the extension; each with the scripts and styles that it leads to. */
const parts = [
  ['scout', 'on every page of an enabled host', 'scout.js'],
  ['overlay', 'on pages with keys', 'overlay.js'],
  ['worker', 'once per browser', 'background.js'],
  ['popup', 'when it opens', 'popup.html'],
  ['options', 'when they open', 'options.html'],
] as const;

/** Gzipped sizes of a build's parts. */
export function weighParts(build: string): Findings {
  const weights = parts.map(([name, when, entry]) => ({ name, when, weight: weigh(build, entry) / 1000 }));
  const scout = weights.find(({ name }) => name === 'scout')?.weight ?? Number.NaN;
  return {
    goals: [{ what: 'The scout with all hosts, gzipped', most: 12, figure: scout, unit: 'kB' }],
    tables: [
      {
        title: 'Weight, gzipped',
        head: ['part', 'kB'],
        rows: weights.map(({ name, when, weight }) => [`${name}: ${when}`, toFigure(weight)]),
      },
    ],
  };
}
