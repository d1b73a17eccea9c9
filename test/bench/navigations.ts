import type { BrowserContext, Page } from 'playwright-core';
import { pick, rowOf } from './compare-loads.ts';
import type { Findings } from './goals.ts';
import { openPage, type Sizes } from './load-page.ts';
import { onStage, type Stage } from './stage.ts';
import { differencesOf, medianOf } from './statistics.ts';
import { nobodyIsThere, somebodyIsThere } from './worlds.ts';

/** Until then caches fill, the pages' own among them. */
const before = 20;
const counted = 200;
/** kB over all of them: 100 bytes each, which is what heaps differ by from one tab to the next. */
const tolerance = 20;

/** V8 keeps no compiled code and no record of types: they grow for minutes with whatever runs, and would hide what leaks. */
const keepsNoCode = '--js-flags=--lite-mode';

/** A round trip with a key that is a link on each page, if any. Both spans hold it without a rest: they end on the same page. */
const trip = [
  { id: 2, key: 'SHOP-482' },
  { id: 3, key: undefined },
  { id: 2, key: 'SHOP-482' },
  { id: 1, key: 'SHOP-455' },
] as const;

const sites = [
  { name: 'Turbo', host: 'turbo', path: '/turbo/web/-/merge_requests/1' },
  { name: 'React', host: 'react', path: '/react/shop/web/pull/1' },
] as const;

/**
 * What stays in memory of pages that one leaves without loading another. A page keeps something itself, so that what counts is
 * how much more the heap grows with the extension than without. Memory is no matter of time: all browsers work at once, and
 * each has one tab, because browsers let others wait.
 */
export async function measureNavigations(build: string, rounds: number): Promise<Findings> {
  console.error(`… ${counted} client-side navigations`);
  const measured = await Promise.all(
    sites.map(async (site) => ({
      site,
      ...(await onStage(build, [keepsNoCode], (stage) => measureSite(stage, site, rounds))),
    })),
  );
  return {
    goals: measured.map(({ site, without, withIt }) => ({
      what: `${counted} navigations with ${site.name}: growth of the JS heap over that without`,
      most: tolerance,
      figure: medianOf(differencesOf(pick(withIt, 'heap'), pick(without, 'heap'))),
      unit: 'kB',
    })),
    tables: [
      {
        title: `What ${counted} navigations leave behind`,
        head: ['', 'without', 'with', 'more'],
        rows: measured.flatMap(({ site: { name }, without, withIt }) => [
          rowOf(`${name}: JS heap`, pick(without, 'heap'), pick(withIt, 'heap'), 'kB').slice(0, 4),
          rowOf(`${name}: DOM nodes`, pick(without, 'nodes'), pick(withIt, 'nodes'), '').slice(0, 4),
        ]),
      },
    ],
  };
}

async function measureSite(stage: Stage, { host, path }: (typeof sites)[number], rounds: number) {
  const url = stage[host] + path;
  const without: Sizes[] = [];
  const withIt: Sizes[] = [];
  for (let round = 0; round < rounds; round++) {
    const [bare, ours] = await Promise.all([navigate(stage.bare, url, false), navigate(stage.lozenge, url, true)]);
    without.push(bare);
    withIt.push(ours);
  }
  return { without, withIt };
}

/** What is there after the last navigation and was not after the first ones. */
async function navigate(context: BrowserContext, url: string, isOurs: boolean): Promise<Sizes> {
  const { page, sizes } = await openPage(context, url, isOurs ? somebodyIsThere : nobodyIsThere);
  await goAround(page, before, isOurs);
  const early = await sizes();
  await goAround(page, counted, isOurs);
  const late = await sizes();
  await page.close();
  return { heap: late.heap - early.heap, nodes: late.nodes - early.nodes };
}

/** Goes to as many pages; each is shown, read and painted before the next. */
const goAround = (page: Page, times: number, isOurs: boolean): Promise<void> =>
  page.evaluate(
    async ([count, stops, isPainted]) => {
      // A page that draws nothing is idle seldom: frames are asked for until it is.
      const meanwhile = async (isDone: () => boolean): Promise<void> => {
        for (const end = performance.now() + 10_000; !isDone();) {
          if (performance.now() > end) throw new Error(`Nothing comes at ${location.pathname}.`);
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      };
      for (let time = 0; time < count; time++) {
        const { id, key } = stops[time % stops.length] ?? {};
        document.querySelector<HTMLElement>(`#to-${id}`)?.click();
        await meanwhile(
          () => location.pathname.endsWith(`/${id}`) && document.querySelector('html[aria-busy]') === null,
        );
        let isIdle = false;
        requestIdleCallback(() => (isIdle = true));
        await meanwhile(() => isIdle);
        const links = document.getElementsByClassName('lozenge-key');
        if (isPainted)
          await meanwhile(() => [...links].some(({ textContent }) => textContent === key) || key === undefined);
      }
    },
    [times, trip, isOurs] as const,
  );
