import { describe, expect, it } from 'vitest';
import { createWish } from './wish.ts';

const minute = 60_000;

describe('a wish for a Git host', () => {
  it.each<[string, unknown, number, string | undefined]>([
    ['is known while the browser asks', { url: 'https://a.test', at: 0 }, minute, 'https://a.test'],
    ['lapses', { url: 'https://a.test', at: 0 }, 6 * minute, undefined],
    ['was never made', undefined, 0, undefined],
    ['is no wish', { url: 7 }, 0, undefined],
  ])('%s', async (_case, kept, now, expected) => {
    const area = { get: () => Promise.resolve({ 'host-wish': kept }), set: () => Promise.resolve() };
    expect(await createWish(area, () => now).read()).toBe(expected);
  });

  it('replaces the one before', async () => {
    const items: Record<string, unknown> = {};
    const area = {
      get: () => Promise.resolve(items),
      set: (added: Record<string, unknown>) => Promise.resolve(void Object.assign(items, added)),
    };
    const wish = createWish(area, () => 0);
    await wish.make('https://a.test');
    await wish.make('https://b.test');
    expect(await wish.read()).toBe('https://b.test');
  });
});
