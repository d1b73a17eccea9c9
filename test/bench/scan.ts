import type { Page } from 'playwright-core';
import { until } from '../e2e/driver/until.ts';
import { commitRows } from '../sandbox/heavy/commits.ts';
import { heavyPlaces } from '../sandbox/heavy/server.ts';
import { pick } from './compare-loads.ts';
import type { Findings, Goal } from './goals.ts';
import type { Act } from './in-page/scan-race.ts';
import type * as Race from './in-page/scan-race.ts';
import { takeTurns } from './rounds.ts';
import { serveSources } from './serve-sources.ts';
import type { Stage } from './stage.ts';
import { medianOf, ratiosOf } from './statistics.ts';
import { toMedian, toRatio, type Table } from './table.ts';

interface Scanned {
  readonly title: string;
  readonly url: string;
  /** What is there once the page is complete, and how often. */
  readonly selector: string;
  readonly count: number;
  /** Texts with keys that the scan has to find at least. */
  readonly keys: number;
}

/** The scan by itself against bare TreeWalker passes over the same text, in a page without the extension. */
export async function measureScan(stage: Stage, rounds: number): Promise<Findings> {
  const pullRequest = 'A 2 MB pull request without keys';
  const commits = '5,000 commits with keys';
  const heavy = await measurePage(stage, rounds, {
    title: pullRequest,
    url: stage.heavy + heavyPlaces.pullRequest,
    selector: '.js-comment-body',
    count: 81,
    keys: 0,
  });
  const rows = await measurePage(stage, rounds, {
    title: commits,
    url: stage.heavy + heavyPlaces.commits,
    selector: '[data-testid="commit-row-item"]',
    count: commitRows,
    keys: commitRows,
  });
  const goal = (title: string, over: string, figure: number): Goal => ({
    what: `${title}: scan against a bare walk over ${over}`,
    most: 2,
    figure,
    unit: '×',
  });
  return {
    goals: [
      goal(pullRequest, 'the page', heavy.overPage),
      goal(commits, 'the page', rows.overPage),
      goal(commits, 'the subjects alone', rows.overRegions),
    ],
    tables: [heavy.table, rows.table],
  };
}

interface Measured {
  readonly table: Table;
  /** Of first passes: how many times the walk's the scan's time is. */
  readonly overPage: number;
  readonly overRegions: number;
}

async function measurePage({ bare }: Stage, rounds: number, scanned: Scanned): Promise<Measured> {
  console.error(`… The scan by itself. ${scanned.title}`);
  const walk = (which: 'page' | 'regions') => () => onPage(bare, scanned, (page) => takeFirst(page, which));
  const taken = await takeTurns(rounds, {
    page: walk('page'),
    regions: walk('regions'),
    scan: () =>
      onPage(bare, scanned, async (page) => {
        const first = await takeFirst(page, 'scan');
        if (first.count < scanned.keys) throw new Error(`The scan found ${first.count} of ${scanned.keys} texts.`);
        return { ...first, laps: await raceOnce(page) };
      }),
  });
  const ms = (which: Act): readonly number[] => pick(taken[which], 'milliseconds');
  const laps = (which: Act): readonly number[] => taken.scan.map((one) => medianOf(one.laps[which]));
  const row = (name: string, base: readonly number[], scan: readonly number[]): readonly string[] => [
    name,
    toMedian(base, 'ms'),
    toMedian(scan, 'ms'),
    toRatio(ratiosOf(scan, base)),
  ];
  return {
    overPage: medianOf(ratiosOf(ms('scan'), ms('page'))),
    overRegions: medianOf(ratiosOf(ms('scan'), ms('regions'))),
    table: {
      title: `The scan by itself. ${scanned.title}`,
      head: ['', 'bare walk', 'scan', '×'],
      rows: [
        row('first pass, against the whole page', ms('page'), ms('scan')),
        row('first pass, against the regions, looked up beforehand', ms('regions'), ms('scan')),
        row('compiled, against the whole page', laps('page'), laps('scan')),
        row('compiled, against the regions, looked up beforehand', laps('regions'), laps('scan')),
      ],
    },
  };
}

async function onPage<T>(bare: Stage['bare'], scanned: Scanned, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await bare.newPage();
  await serveSources(page);
  await page.goto(scanned.url);
  await until('the whole page', () =>
    page.evaluate(([selector, count]) => document.querySelectorAll(selector).length >= count, [
      scanned.selector,
      scanned.count,
    ] as const),
  );
  const taken = await act(page);
  await page.close();
  return taken;
}

const takeFirst = (page: Page, which: Act) =>
  page.evaluate(async (what) => {
    // The page gets that very file from `serveSources`.
    const { takeFirst: take } = (await import(
      `${location.origin}/house/test/bench/in-page/scan-race.ts`
    )) as typeof Race;
    return take(what);
  }, which);

const raceOnce = (page: Page) =>
  page.evaluate(async () => {
    // The page gets that very file from `serveSources`.
    const { race } = (await import(`${location.origin}/house/test/bench/in-page/scan-race.ts`)) as typeof Race;
    return race();
  });
