import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { meet } from '../paint/meeting.ts';
import { injectOverlay, leavePage, openCardIn } from './inject.ts';
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

describe('a card', () => {
  const marks = { of: () => undefined, at: () => undefined, first: () => undefined };
  const left = { signal: new AbortController().signal, marks, theme: () => undefined, leave: () => undefined };

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

it('a page is left by the script that is in charge there', async () => {
  const leave = vi.fn<() => void>();
  const marks = { of: () => undefined, at: () => undefined, first: () => undefined };
  meet({ signal: new AbortController().signal, marks, theme: () => undefined, leave });
  await leavePage(7);
  expect(leave).toHaveBeenCalledOnce();
});
