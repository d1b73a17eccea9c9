import { painted } from '../e2e/driver/mouse.ts';
import { places } from '../sandbox/git/places.ts';
import { tableLoads } from './compare-loads.ts';
import type { Findings } from './goals.ts';
import { loadPage } from './load-page.ts';
import { takeTurns } from './rounds.ts';
import type { Stage } from './stage.ts';
import { nobodyIsThere } from './worlds.ts';

/** What a page costs where every key becomes a link. */
export async function measureLinks(stage: Stage, rounds: number): Promise<Findings> {
  console.error('… 300 comments');
  const url = new URL(places.withManyKeys, stage.world.gitlab).href;
  const taken = await takeTurns(rounds, {
    without: () => loadPage(stage.bare, url, nobodyIsThere),
    async with() {
      await stage.forget();
      return loadPage(stage.lozenge, url, (page) => painted(page, '.note-text.md', 'SHOP-500'));
    },
  });
  const title = 'A merge request with 300 comments, a key in each: 300 links';
  return { goals: [], tables: [tableLoads(title, taken.without, taken.with)] };
}
