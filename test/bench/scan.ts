import type { BrowserContext, Page } from 'playwright-core';
import { until } from '../e2e/driver/until.ts';
import { places } from '../sandbox/git/places.ts';
import type * as Race from './in-page/scan-race.ts';
import { takeTurns } from './rounds.ts';
import { serveSources } from './serve-sources.ts';
import { medianOf, ratiosOf } from './statistics.ts';
import { toMedian, toRatio, type Table } from './table.ts';

const comments = 300;

/** The scan by itself against a bare TreeWalker pass over the same text, in a page without the extension. */
export async function measureScan(bare: BrowserContext, gitlab: string, rounds: number): Promise<Table> {
  console.error('… The scan by itself');
  const url = new URL(places.withManyKeys, gitlab).href;
  const on = async <T>(act: (page: Page) => Promise<T>): Promise<T> => {
    const page = await bare.newPage();
    await serveSources(page);
    await page.goto(url);
    await until('all comments', () =>
      page.evaluate((wanted) => document.querySelectorAll('.note-text.md').length >= wanted, comments),
    );
    const taken = await act(page);
    await page.close();
    return taken;
  };

  const first = await takeTurns(rounds, { without: () => on(firstWalk), with: () => on(firstScan) });
  const laps = [];
  for (let round = 0; round < rounds; round++) laps.push(await on(raceOnce));
  const scan = laps.map((lap) => medianOf(lap.scan));
  const row = (name: string, base: readonly number[], values: readonly number[]): readonly string[] => [
    name,
    toMedian(base, 'ms'),
    toMedian(values, 'ms'),
    toRatio(ratiosOf(values, base)),
  ];
  return {
    title: 'The scan by itself, on the page with 300 comments',
    head: ['', 'bare walk', 'scan', '×'],
    rows: [
      row('first pass on a fresh page', first.without, first.with),
      row(
        'again, compiled',
        laps.map((lap) => medianOf(lap.regions)),
        scan,
      ),
      row(
        'again, against a walk over the whole page',
        laps.map((lap) => medianOf(lap.page)),
        scan,
      ),
    ],
  };
}

async function firstWalk(page: Page): Promise<number> {
  const { milliseconds } = await takeFirst(page, 'walk');
  return milliseconds;
}

async function firstScan(page: Page): Promise<number> {
  const { milliseconds, count } = await takeFirst(page, 'scan');
  if (count < comments) throw new Error(`The scan found ${count} texts with keys on a page that has ${comments}.`);
  return milliseconds;
}

const takeFirst = (page: Page, what: 'scan' | 'walk') =>
  page.evaluate(async (which) => {
    // The page gets that very file from `serveSources`.
    const { takeFirst: take } = (await import(
      `${location.origin}/house/test/bench/in-page/scan-race.ts`
    )) as typeof Race;
    return take(which);
  }, what);

const raceOnce = (page: Page) =>
  page.evaluate(async () => {
    // The page gets that very file from `serveSources`.
    const { race } = (await import(`${location.origin}/house/test/bench/in-page/scan-race.ts`)) as typeof Race;
    return race();
  });
