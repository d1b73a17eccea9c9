import type { BrowserContext, Page } from 'playwright-core';
import { painted } from '../e2e/driver/mouse.ts';
import { until } from '../e2e/driver/until.ts';
import type { World } from '../e2e/driver/world.ts';
import { places } from '../sandbox/git/places.ts';
import { loadPage, type Load } from './load-page.ts';
import { takeTurns, type Contenders } from './rounds.ts';
import { differencesOf, ratiosOf } from './statistics.ts';
import { toMedian, toRatio, type Table } from './table.ts';

interface Case {
  readonly title: string;
  readonly path: string;
  /** Waits until the extension has done everything that it does on this page. */
  done(page: Page): Promise<unknown>;
}

const cases: readonly Case[] = [
  { title: 'A merge request without keys', path: places.withoutKeys, done: scoutIsThere },
  {
    title: 'A merge request with keys',
    path: places.mergeRequest,
    done: (page) => painted(page, '.note-text.md', 'SHOP-490'),
  },
  {
    title: 'Its sister with 300 comments, a key in each: 300 links',
    path: places.withManyKeys,
    done: (page) => painted(page, '.note-text.md', 'SHOP-500'),
  },
  {
    title: 'The same with 300 commits, a key in each: highlights',
    path: `${places.withManyKeys}/commits`,
    done: (page) => painted(page, 'a.commit-row-message', 'SHOP-201'),
  },
];

const measures = [
  ['main thread', 'task', 'ms'],
  ['of it script', 'script', 'ms'],
  ['of it layout', 'layout', 'ms'],
  ['DOM nodes', 'nodes', ''],
  ['JS heap', 'heap', 'kB'],
] as const satisfies readonly (readonly [string, keyof Load, string])[];

/**
 * What pages cost with and without the extension. The first page is also measured without it twice, as if it were two browsers:
 * what differs there is chance, and so is as much of every other difference.
 */
export async function measureLoads(world: World, bare: BrowserContext, rounds: number): Promise<readonly Table[]> {
  const urlOf = (path: string): string => new URL(path, world.gitlab).href;
  const loadBare = (path: string) => () => loadPage(bare, urlOf(path), nobodyIsThere);

  const chance = await compare('Chance: the page below against itself', rounds, {
    without: loadBare(places.withoutKeys),
    with: loadBare(places.withoutKeys),
  });
  const tables: Table[] = [{ ...chance, head: ['', 'without', 'without', 'more', '×'] }];
  for (const { title, path, done } of cases) {
    const contenders: Contenders<Load> = {
      without: loadBare(path),
      async with() {
        // A first visit: what Jira said is not known yet, and what is painted comes after the page stands.
        await (await world.browser.worker()).evaluate('chrome.storage.session.clear()');
        return loadPage(world.browser.context, urlOf(path), done);
      },
    };
    tables.push(await compare(title, rounds, contenders));
  }
  return tables;
}

async function compare(title: string, rounds: number, contenders: Contenders<Load>): Promise<Table> {
  console.error(`… ${title}`);
  const taken = await takeTurns(rounds, contenders);
  const rows = measures.map(([name, field, unit]) => {
    const base = taken.without.map((load) => load[field]);
    const values = taken.with.map((load) => load[field]);
    return [
      name,
      toMedian(base, unit),
      toMedian(values, unit),
      toMedian(differencesOf(values, base), unit),
      toRatio(ratiosOf(values, base)),
    ];
  });
  return { title, head: ['', 'without', 'with', 'more', '×'], rows };
}

/** The scout's only trace on a page without keys: its highlight is registered. */
const hasScout = (page: Page): Promise<boolean> => page.evaluate(() => CSS.highlights.has('lozenge-key'));

async function scoutIsThere(page: Page): Promise<void> {
  await until('the scout', () => hasScout(page));
}

async function nobodyIsThere(page: Page): Promise<void> {
  if (await hasScout(page)) throw new Error('The browser without the extension has it.');
}
