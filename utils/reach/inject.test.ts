import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { meet } from '../paint/meeting.ts';
import { injectOverlay, leavePage, openCardIn, refreshPage } from './inject.ts';
import { stubReach } from './test-kit.ts';

let reach: ReturnType<typeof stubReach>;
beforeEach(() => {
  reach = stubReach();
  // Runs what was injected as a browser does: as a text, in a world that holds nothing else but what the scripts left there.
  reach.page.result = () => {
    const { func, args = [] } = reach.injected.at(-1) ?? {};
    const name = Symbol.for('lozenge');
    return runInNewContext(`(${String(func)})(...args)`, { args, [name]: Reflect.get(globalThis, name) });
  };
});

describe('the overlay', () => {
  it('is brought into the tab’s page', async () => {
    reach.page.result = () => undefined;
    await injectOverlay(7);
    expect(reach.injected).toEqual([{ target: { tabId: 7 }, files: ['/overlay.js'] }]);
  });
});

const marks = { of: () => undefined, at: () => undefined, first: () => undefined };
const left = {
  signal: new AbortController().signal,
  host: 'gitlab' as const,
  marks,
  leave: () => undefined,
  refresh: async () => undefined,
};

describe('a card', () => {
  it('is opened by the overlay that stands in the page', async () => {
    const openCard = vi.fn<(key: string) => void>();
    meet({ ...left, openCard });
    expect(await openCardIn(7, 'SHOP-1')).toBe(true);
    expect(openCard).toHaveBeenCalledExactlyOnceWith('SHOP-1');
    expect(reach.injected[0]?.target).toEqual({ tabId: 7 });
  });

  it('is not opened where there is none', async () => {
    meet(left);
    expect(await openCardIn(7, 'SHOP-1')).toBe(false);
  });
});

describe('the script that is in charge of a page', () => {
  it.each([
    ['leaves it', 'leave', leavePage],
    ['judges it anew', 'refresh', refreshPage],
  ])('%s', async (_case, name, tell) => {
    const act = vi.fn<() => void>();
    meet({ ...left, [name]: act });
    await tell(7);
    expect(act).toHaveBeenCalledOnce();
  });
});
