import { weigh } from '../house/built.ts';
import { toFigure, type Table } from './table.ts';

/** What a browser loads for each part of the extension; each with the scripts and styles that it leads to. */
const parts = [
  ['scout', 'on every page of an enabled host', 'scout.js'],
  ['overlay', 'on pages with keys', 'overlay.js'],
  ['worker', 'once per browser', 'background.js'],
  ['popup', 'when it opens', 'popup.html'],
  ['options', 'when they open', 'options.html'],
] as const;

/** Gzipped sizes of a build's parts. */
export const tableWeights = (build: string): Table => ({
  title: 'Weight, gzipped',
  head: ['part', 'kB'],
  rows: parts.map(([name, when, entry]) => [`${name}: ${when}`, toFigure(weigh(build, entry) / 1000)]),
});
