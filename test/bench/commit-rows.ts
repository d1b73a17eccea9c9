import type { BrowserContext, Page } from 'playwright-core';
import { painted } from '../e2e/driver/mouse.ts';
import { rowKey } from '../sandbox/heavy/commit-list.ts';
import { commitRows } from '../sandbox/heavy/commits.ts';
import { heavyPlaces } from '../sandbox/heavy/server.ts';
import { pick, rowOf, tableLoads } from './compare-loads.ts';
import type { Findings } from './goals.ts';
import { openPage, type Load } from './load-page.ts';
import { ownTime, type OwnTime } from './own-time.ts';
import { takeTurns } from './rounds.ts';
import type { Stage } from './stage.ts';
import { medianOf, ratiosOf } from './statistics.ts';
import { tableOwnTime, taskGoal } from './table-own-time.ts';
import { recordTrace } from './trace.ts';
import { nobodyIsThere } from './worlds.ts';

const appends = 40;
const rowsPerAppend = 50;
const idleFor = 3_000;
const row = '[data-testid="commit-row-item"]';

/** What a list of 5,000 commits costs, a key in each, and what it costs to make it longer. */
export async function measureCommitRows(stage: Stage, rounds: number): Promise<Findings> {
  console.error('… 5,000 commits');
  const taken = await takeTurns(rounds, {
    without: () => load(stage.bare, stage, nobodyIsThere, async () => undefined),
    async with() {
      await stage.forget();
      return load(stage.lozenge, stage, firstIsPainted, lastIsPainted);
    },
    async own() {
      await stage.forget();
      return trace(stage);
    },
  });
  const ratioOf = (field: keyof Rows): number =>
    medianOf(ratiosOf(pick(taken.with, field), pick(taken.without, field)));
  const name = '5,000 commits with keys';
  const own = (['load', 'append', 'idle'] as const).map((span) => taken.own.map((spans) => spans[span]));
  const [loading = [], appending = [], idle = []] = own;
  const cost = tableLoads(name, taken.without, taken.with);
  return {
    goals: [
      { what: `${name}: main thread, load`, most: 1.1, figure: ratioOf('task'), unit: '×' },
      { what: `${name}: main thread, 40 times 50 more`, most: 1.1, figure: ratioOf('append'), unit: '×' },
      { what: `${name}: DOM nodes`, most: 1.02, figure: ratioOf('nodes'), unit: '×' },
      {
        what: `${name}: our scripts while nothing happens`,
        most: 0,
        figure: medianOf(pick(idle, 'total')),
        unit: 'ms',
      },
      taskGoal(name, [...loading, ...appending]),
    ],
    tables: [
      {
        ...cost,
        rows: [...cost.rows, rowOf('40 × 50 more', pick(taken.without, 'append'), pick(taken.with, 'append'), 'ms')],
      },
      tableOwnTime('Our own time on the list of commits', [
        ['the load', loading],
        ['40 × 50 more', appending],
        [`then ${idleFor / 1000} s in which nothing happens`, idle],
      ]),
    ],
  };
}

interface Rows extends Load {
  /** ms of the main thread for all appends. */
  readonly append: number;
}

async function load(
  context: BrowserContext,
  { heavy }: Stage,
  settled: (page: Page) => Promise<unknown>,
  check: (page: Page) => Promise<unknown>,
): Promise<Rows> {
  const { page, times, during, sizes } = await openPage(context, heavy + heavyPlaces.commits, settled);
  const live = await sizes();
  const append = await during(() => appendRows(page));
  await check(page);
  await page.close();
  return { ...times, ...live, append };
}

interface Spans {
  readonly load: OwnTime;
  readonly append: OwnTime;
  readonly idle: OwnTime;
}

async function trace({ lozenge, heavy, world }: Stage): Promise<Spans> {
  const page = await lozenge.newPage();
  const recorder = await recordTrace(page);
  const during = async (act: () => Promise<unknown>): Promise<OwnTime> => {
    await recorder.start();
    await act();
    return ownTime(await recorder.stop(), `chrome-extension://${world.browser.extensionId}/`);
  };
  const loading = await during(async () => {
    await page.goto(heavy + heavyPlaces.commits);
    await page.waitForTimeout(1_000);
    await firstIsPainted(page);
  });
  const append = await during(() => appendRows(page));
  await lastIsPainted(page);
  const idle = await during(() => page.waitForTimeout(idleFor));
  await page.close();
  return { load: loading, append, idle };
}

/** As fast as somebody scrolls who does not read; each time in a frame of its own, with time for what follows from it. */
async function appendRows(page: Page): Promise<void> {
  const count = await page.evaluate(
    async ([times, item]) => {
      for (let time = 0; time < times; time++) {
        document.querySelector<HTMLElement>('#more')?.click();
        await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 50)));
      }
      await new Promise((wake) => setTimeout(wake, 500));
      return document.querySelectorAll(item).length;
    },
    [appends, row] as const,
  );
  if (count !== commitRows + appends * rowsPerAppend) throw new Error(`There are ${count} commits.`);
}

const firstIsPainted = (page: Page): Promise<void> => painted(page, row, rowKey(0));

async function lastIsPainted(page: Page): Promise<void> {
  const last = commitRows + appends * rowsPerAppend - 1;
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await painted(page, `main > :last-child ${row}:last-child`, rowKey(last));
}
