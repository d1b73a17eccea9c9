import { describe, expect, it } from 'vitest';
import { createShelf, type Area } from './shelf.ts';
import { createTabPages, type TabPage } from './tab-pages.ts';

function fakeArea(): Area {
  const items = new Map<string, unknown>();
  return {
    get: async (keys) =>
      Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (added) => Object.entries(structuredClone(added)).forEach(([key, value]) => items.set(key, value)),
    remove: async (keys) => [keys].flat().forEach((key) => items.delete(key)),
  };
}

const pagesIn = (area: Area, mostEntries = 100) =>
  createTabPages(
    createShelf<TabPage>({
      area,
      name: 'tab-pages',
      mostEntries,
      mostBytes: 500_000,
      clock: () => 0,
      // Only the shelf itself writes into this area.
      parse: (value) => value as TabPage,
    }),
  );
const page = (label: string): TabPage => ({
  url: `https://git.test/${label}`,
  label,
  keys: [{ key: 'SHOP-1', places: ['title'] }],
});

describe('the pages of the tabs', () => {
  it('outlast the worker, each by its tab', async () => {
    const area = fakeArea();
    await pagesIn(area).keep(1, page('one'));
    await pagesIn(area).keep(2, page('two'));
    expect(await pagesIn(area).read(1)).toEqual(page('one'));
    expect(await pagesIn(area).read(2)).toEqual(page('two'));
    expect(await pagesIn(area).read(3)).toBeUndefined();
  });

  it('make room for the next page of the same tab', async () => {
    const pages = pagesIn(fakeArea());
    await pages.keep(1, page('one'));
    await pages.keep(1, page('next'));
    expect(await pages.read(1)).toEqual(page('next'));
  });

  it('go with their tab, and no other goes with them', async () => {
    const pages = pagesIn(fakeArea());
    await pages.keep(1, page('one'));
    await pages.keep(12, page('twelve'));
    await pages.forget(1);
    expect([await pages.read(1), await pages.read(12)]).toEqual([undefined, page('twelve')]);
  });

  it('are bounded: the oldest go first', async () => {
    const pages = pagesIn(fakeArea(), 2);
    for (const tab of [1, 2, 3]) await pages.keep(tab, page(String(tab)));
    expect([await pages.read(1), await pages.read(3)]).toEqual([undefined, page('3')]);
  });
});
