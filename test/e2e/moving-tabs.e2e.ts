import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMoving, type MovingSandbox } from '../sandbox/moving/server.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { startFreeChromium, type FreeChromium } from './driver/free-chromium.ts';
import { shows } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { connectionDraftOf, loginOf } from './driver/world.ts';

const first = ['OPS-77', 'SHOP-455', 'SHOP-482', 'SHOP-490'];
const second = ['OPS-61', 'SHOP-463', 'SHOP-482'];

describe('a tab that nobody looks at, or that outlives the extension', () => {
  let jira: JiraSandbox;
  let moving: MovingSandbox;
  let origin: string;
  let browser: FreeChromium;
  beforeAll(async () => {
    jira = await startCheckedJira({ flavour: 'cloud', host: 'jira.test' });
    moving = await startMoving();
    origin = moving.origin('gitlab.test');
    browser = await startFreeChromium('chrome-mv3-e2e');
    await browser.send('connection.save', connectionDraftOf(loginOf(jira, 'cloud')));
    await browser.send('host.enable', { url: origin });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([jira?.close(), moving?.close()]);
  });

  const at = (id: number): string => `${origin}/plain/web/-/merge_requests/${id}`;
  const show = (tab: number, keys: readonly string[]): Promise<void> => shows((ask) => browser.ask(tab, ask), keys);

  it('asks nothing while it is only prepared, and is painted once it is shown', async () => {
    const tab = await browser.open(`${at(1)}?prepare=${at(2)}`, 'in front');
    await show(tab, first);
    await until('the page prepared', () => Promise.resolve(moving.prepared.includes(at(2))));
    await new Promise((wake) => setTimeout(wake, 700));
    expect((await browser.heard()).filter((one) => one === `page.keys ${at(2)}`)).toEqual([]);
    await browser.ask(tab, () => document.querySelector<HTMLElement>('#to-2')?.click());
    await show(tab, second);
    const activated = await browser.ask(tab, () => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceNavigationTiming & { readonly activationStart: number }).activationStart;
    });
    expect(activated).toBeGreaterThan(0);
    expect(await browser.heard()).toContain(`page.keys ${at(2)}`);
  });

  it.each([
    ['static', '/plain/web/-/merge_requests/1'],
    ['React', '/react/web/pull/1'],
  ])('behind another is painted by the time somebody looks: %s', async (_kind, path) => {
    const tab = await browser.open(origin + path, 'behind');
    expect(await browser.ask(tab, () => document.visibilityState)).toBe('hidden');
    await browser.look(tab);
    await show(tab, first);
  });

  it.each([
    ['static', '/plain/web/-/merge_requests/1'],
    ['React', '/react/web/pull/1'],
  ])('restored without its page is painted once it is looked at: %s', async (_kind, path) => {
    const tab = await browser.unload(await browser.open(origin + path, 'behind'));
    await browser.look(tab);
    await show(tab, first);
  });

  it('goes over to the new scripts when the extension is loaded anew, without a reload', async () => {
    const tabs: number[] = [];
    for (const path of ['/turbo/web/-/merge_requests/1', '/react/web/pull/1']) {
      const tab = await browser.open(origin + path, 'in front');
      tabs.push(tab);
      await show(tab, first);
      await browser.ask(tab, () => {
        for (const mark of document.querySelectorAll('.lozenge-key')) mark.classList.add('old');
        document.body.dataset['isSame'] = '';
      });
    }
    // As all but one are after a start of the browser.
    const unloaded = await browser.unload(await browser.open(at(2), 'behind'));
    await browser.reload();
    for (const tab of tabs) {
      await browser.look(tab);
      await until('the old scripts gone', () => browser.ask(tab, () => document.querySelector('.old') === null));
      await show(tab, first);
      expect(await browser.ask(tab, () => 'isSame' in document.body.dataset)).toBe(true);
      // Each script makes one.
      expect(await browser.ask(tab, () => document.querySelectorAll('style.lozenge-key').length)).toBe(1);
    }
    await browser.look(unloaded);
    await show(unloaded, second);
    const [, react = 0] = tabs;
    await browser.ask(react, () => document.querySelector<HTMLElement>('#rename')?.click());
    await show(react, [...first.filter((key) => key !== 'SHOP-482'), 'SHOP-494']);
  });
});
