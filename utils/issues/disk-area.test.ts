import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databases } from '../vault/test-kit.ts';
import { createDiskArea } from './disk-area.ts';

vi.mock('idb-keyval', () => import('../vault/test-kit.ts'));

const stored = () => databases.get('lozenge-cache/answers');
beforeEach(() => databases.clear());

describe('the disk', () => {
  it('is not touched before something is put there or looked for', () => {
    createDiskArea();
    expect([...databases]).toEqual([]);
  });

  it('gives back what it was given, and nothing else', async () => {
    await createDiskArea().set({ a: { deep: [1] }, b: undefined, c: 'x' });
    const next = createDiskArea();
    expect(await next.get(['a', 'c', 'none'])).toEqual({ a: { deep: [1] }, c: 'x' });
    await next.remove('a');
    expect(await next.get('a')).toEqual({});
  });

  it.each([
    ['an older format', { format: 0, entry: 'x' }],
    ['a newer format', { format: 99, entry: 'x' }],
    ['no format', 'x'],
    ['nothing in it', { format: 1 }],
  ])('drops everything when it finds an entry of %s', async (_case, foreign) => {
    await createDiskArea().set({ a: 'x' });
    stored()?.set('b', foreign);
    expect(await createDiskArea().get(['a', 'b'])).toEqual({ a: 'x' });
    expect([...(stored() ?? [])]).toEqual([]);
  });

  it('that the browser does not give has nothing', async () => {
    vi.stubGlobal('structuredClone', () => {
      throw new Error('no database');
    });
    const area = createDiskArea();
    expect(await area.get(['a'])).toEqual({});
    await expect(area.set({ a: 'x' })).rejects.toThrow('no database');
    vi.unstubAllGlobals();
    await area.remove('a');
  });
});
