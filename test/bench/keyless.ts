import { heavyPlaces } from '../sandbox/heavy/server.ts';
import { pick, rowOf, tableLoads } from './compare-loads.ts';
import type { Findings } from './goals.ts';
import { loadPage } from './load-page.ts';
import { ownTime, type OwnTime } from './own-time.ts';
import { takeTurns } from './rounds.ts';
import type { Stage } from './stage.ts';
import { differencesOf, medianOf, ratiosOf } from './statistics.ts';
import { tableOwnTime, taskGoal } from './table-own-time.ts';
import { recordTrace } from './trace.ts';
import { nobodyIsThere, somebodyIsThere } from './worlds.ts';

/**
 * What a heavy page without any key costs. It is also measured without the extension once more, as if that were another
 * browser: what differs there is chance, and so is as much of every other difference.
 */
export async function measureKeyless(stage: Stage, rounds: number): Promise<Findings> {
  console.error('… A page without keys');
  const url = stage.heavy + heavyPlaces.pullRequest;
  const taken = await takeTurns(rounds, {
    without: () => loadPage(stage.bare, url, nobodyIsThere),
    with: () => loadPage(stage.lozenge, url, somebodyIsThere),
    again: () => loadPage(stage.bare, url, nobodyIsThere),
    empty: () => loadPage(stage.empty, url, somebodyIsThere),
    own: () => traceLoad(stage, url),
  });
  const ratio = medianOf(ratiosOf(pick(taken.with, 'task'), pick(taken.without, 'task')));
  const heap = medianOf(differencesOf(pick(taken.with, 'heap'), pick(taken.empty, 'heap')));
  const page = 'A 2 MB pull request without keys';
  return {
    goals: [
      { what: `${page}: main thread`, most: 1.02, figure: ratio, unit: '×' },
      {
        what: `${page}: the scout, evaluated and done`,
        most: 3,
        figure: medianOf(pick(taken.own, 'total')),
        unit: 'ms',
      },
      taskGoal(page, taken.own),
      { what: `${page}: JS heap over an empty extension`, most: 1000, figure: heap, unit: 'kB' },
    ],
    tables: [
      tableLoads(page, taken.without, taken.with),
      tableLoads('Chance: the same page without the extension, against itself', taken.without, taken.again, [
        'without',
        'without',
      ]),
      {
        title: 'The same page, against an extension that does nothing',
        head: ['', 'empty', 'with', 'more', '×'],
        rows: [
          rowOf('main thread', pick(taken.empty, 'task'), pick(taken.with, 'task'), 'ms'),
          rowOf('JS heap', pick(taken.empty, 'heap'), pick(taken.with, 'heap'), 'kB'),
        ],
      },
      tableOwnTime('Our own time on the pull request', [['the whole load', taken.own]]),
    ],
  };
}

async function traceLoad({ lozenge, world }: Stage, url: string): Promise<OwnTime> {
  const page = await lozenge.newPage();
  const recorder = await recordTrace(page);
  await recorder.start();
  await page.goto(url);
  await page.waitForTimeout(1_000);
  const own = ownTime(await recorder.stop(), `chrome-extension://${world.browser.extensionId}/`);
  if (own.total === 0) throw new Error('The trace has nothing of the scout.');
  await page.close();
  return own;
}
