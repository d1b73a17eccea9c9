import { describe, expect, it } from 'vitest';
import { createShelf, type Area, type ShelfPlan } from './shelf.ts';

/** A storage area in memory, with room for so many characters. */
function fakeArea(room = Number.POSITIVE_INFINITY): Area & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  const sizeOf = (all: Iterable<readonly [string, unknown]>) => JSON.stringify([...all]).length;
  return {
    items,
    get: async (keys) =>
      Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (added) => {
      const next = new Map([...items, ...Object.entries(structuredClone(added))]);
      if (sizeOf(next) > room) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of next) items.set(key, value);
    },
    remove: async (keys) => [keys].flat().forEach((key) => items.delete(key)),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const clock = { now: 0 };
const shelfIn = (area: Area, plan: Partial<ShelfPlan<string>> = {}) =>
  createShelf<string>({
    area,
    name: 's',
    mostEntries: 3,
    mostBytes: 1_000,
    clock: () => clock.now,
    parse: text,
    ...plan,
  });

const put = async (shelf: ReturnType<typeof shelfIn>, ...names: string[]) => {
  for (const name of names) {
    clock.now += 1;
    await shelf.keep(new Map([[name, `value of ${name}`]]));
  }
};
const namesIn = async (shelf: ReturnType<typeof shelfIn>, ...names: string[]) => [...(await shelf.read(names)).keys()];

describe('a shelf', () => {
  it('keeps values with the time', async () => {
    const shelf = shelfIn(fakeArea());
    clock.now = 7;
    await shelf.keep(new Map([['a', 'x']]));
    expect([...(await shelf.read(['a', 'b']))]).toEqual([['a', { value: 'x', at: 7 }]]);
  });

  it('outlives the worker', async () => {
    const area = fakeArea();
    await put(shelfIn(area), 'a', 'b', 'c');
    const next = shelfIn(area);
    await put(next, 'd');
    expect(await namesIn(next, 'a', 'b', 'c', 'd')).toEqual(['b', 'c', 'd']);
  });

  it('gives up the oldest by number', async () => {
    const shelf = shelfIn(fakeArea());
    await put(shelf, 'a', 'b', 'a', 'c', 'd');
    expect(await namesIn(shelf, 'a', 'b', 'c', 'd')).toEqual(['a', 'c', 'd']);
  });

  it('gives up the oldest by size, on the disk too', async () => {
    const area = fakeArea();
    await put(shelfIn(area, { mostBytes: 30 }), 'a', 'b', 'c');
    expect([...area.items.keys()].toSorted()).toEqual(['s', 's/b', 's/c']);
  });

  it('forgets what is too old', async () => {
    const shelf = shelfIn(fakeArea(), { mostAgeMs: 10 });
    await put(shelf, 'a');
    clock.now += 11;
    expect(await namesIn(shelf, 'a')).toEqual([]);
  });

  it('does not leave it lying there', async () => {
    const area = fakeArea();
    await put(shelfIn(area), 'a');
    clock.now += 11;
    await put(shelfIn(area, { mostAgeMs: 10 }), 'b');
    expect([...area.items.keys()].toSorted()).toEqual(['s', 's/b']);
  });

  it('does not believe what others wrote', async () => {
    const area = fakeArea();
    const shelf = shelfIn(area);
    await put(shelf, 'a', 'b');
    area.items.set('s/a', { value: 4711, at: 1 });
    area.items.set('s/b', 'nonsense');
    expect(await namesIn(shelf, 'a', 'b')).toEqual([]);
  });

  it('takes away by name and by beginning', async () => {
    const shelf = shelfIn(fakeArea());
    await put(shelf, 'x/a', 'x/b', 'y/a');
    await shelf.remove(['x/b']);
    expect(await namesIn(shelf, 'x/a', 'x/b', 'y/a')).toEqual(['x/a', 'y/a']);
    await shelf.removeAll('x/');
    expect(await namesIn(shelf, 'x/a', 'y/a')).toEqual(['y/a']);
  });

  it('makes room when the browser has none left', async () => {
    const shelf = shelfIn(fakeArea(260), { mostEntries: 4 });
    await put(shelf, 'a', 'b', 'c', 'd');
    expect((await namesIn(shelf, 'a', 'b', 'c', 'd')).at(-1)).toBe('d');
  });

  it('says so when there is none at all', async () => {
    const shelf = shelfIn(fakeArea(10));
    expect(await shelf.keep(new Map([['a', 'a long value']]))).toBe(false);
    expect(await namesIn(shelf, 'a')).toEqual([]);
  });

  it('makes changes one after the other', async () => {
    const shelf = shelfIn(fakeArea());
    await Promise.all(['a', 'b', 'c'].map((name) => shelf.keep(new Map([[name, name]]))));
    expect(await namesIn(shelf, 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
  });

  it('changes what is there, with nothing in between', async () => {
    const shelf = shelfIn(fakeArea());
    const add = (letter: string) => shelf.change('a', (kept) => `${kept?.value ?? ''}${letter}`);
    await Promise.all(['x', 'y', 'z'].map(add));
    expect((await shelf.read(['a'])).get('a')?.value).toBe('xyz');
    await shelf.change('a', () => undefined);
    expect(await namesIn(shelf, 'a')).toEqual([]);
  });

  it('takes nothing that is not wanted any more when its turn comes', async () => {
    const shelf = shelfIn(fakeArea());
    const over = { now: false };
    const unless = () => over.now;
    const late = [shelf.keep(new Map([['a', 'x']]), { unless }), shelf.change('b', () => 'y', { unless })];
    over.now = true;
    await Promise.all(late);
    expect(await namesIn(shelf, 'a', 'b')).toEqual([]);
  });

  it('is told how old something is', async () => {
    const shelf = shelfIn(fakeArea());
    clock.now = 100;
    await shelf.keep(new Map([['a', 'x']]), { at: 40 });
    expect((await shelf.read(['a'])).get('a')?.at).toBe(40);
  });
});
