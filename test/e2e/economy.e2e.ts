import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import type { RecordedRequest } from '../sandbox/jira/request.ts';
import type { Flavour } from '../sandbox/jira/site.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type World } from './driver/world.ts';

/** How many requests a page of 250 distinct keys may cost. */
const cases: readonly { readonly flavour: Flavour; readonly most: number }[] = [
  { flavour: 'cloud', most: 3 },
  { flavour: 'dc-9.12', most: 3 },
  { flavour: 'server-6.4', most: 3 },
];

const notes = '.notes';

describe.each(cases)('250 keys on a page, Jira $flavour', ({ flavour, most }) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ flavour });
    // Saving the connection has learned the projects: what is counted is what the page costs.
    await world.afresh();
  });
  afterAll(() => world.stop());

  /** Waits until Jira has not been asked for a while. */
  const quiet = async (): Promise<readonly RecordedRequest[]> => {
    for (let seen = -1; seen !== world.jira.requests.length;) {
      seen = world.jira.requests.length;
      await new Promise((wake) => setTimeout(wake, 500));
    }
    return world.jira.requests;
  };
  const asked = async (): Promise<string[]> => (await quiet()).map(({ method, path }) => `${method} ${path}`);

  it(`cost at most ${most} requests`, async () => {
    const { page } = await world.visit(places.with250Keys);
    await painted(page, notes, 'SHOP-241');
    const requests = await asked();
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.slice(most)).toEqual([]);
    expect(
      await page.evaluate(
        () => new Set([...document.querySelectorAll('a.lozenge-key')].map((a) => a.textContent)).size,
      ),
    ).toBe(250);
    await page.close();
  });

  it('cost nothing in a second tab, nor after the worker was killed', async () => {
    const before = (await asked()).length;
    const second = await world.visit(places.with250Keys);
    await painted(second.page, notes, 'SHOP-241');
    expect(await asked()).toHaveLength(before);
    await second.page.close();
    await world.browser.stopWorker();
    const third = await world.visit(places.with250Keys);
    await painted(third.page, notes, 'SHOP-241');
    expect(await asked()).toHaveLength(before);
    await third.page.close();
  });

  it('and 20 hovers over one cost no more than the first', async () => {
    const { page, card } = await world.visit(places.with250Keys);
    await painted(page, notes, 'SHOP-482');
    await hover(page, notes, 'SHOP-482');
    await card.says('Cart total');
    const first = (await asked()).length;
    for (let times = 0; times < 20; times += 1) {
      await page.mouse.move(2, 2);
      await expect.poll(() => card.isOpen()).toBe(false);
      await hover(page, notes, 'SHOP-482');
      await card.says('Cart total');
    }
    expect(await asked()).toHaveLength(first);
    await page.close();
  });
});
