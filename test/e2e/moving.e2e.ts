import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startMoving, type MovingSandbox } from '../sandbox/moving/server.ts';
import { driveCard } from './driver/card.ts';
import { readMarks, shows, type Ask } from './driver/marks.ts';
import { hover, painted } from './driver/mouse.ts';
import { until } from './driver/until.ts';
import { connect, startWorld, type World } from './driver/world.ts';

const first = ['OPS-77', 'SHOP-455', 'SHOP-482', 'SHOP-490'];
const second = ['OPS-61', 'SHOP-463', 'SHOP-482'];

describe('a page that moves', () => {
  let world: World;
  let moving: MovingSandbox;
  let origin: string;
  /** Speaks to the worker as the settings do. */
  let control: Page;
  beforeAll(async () => {
    moving = await startMoving();
    origin = moving.origin('gitlab.test');
    world = await startWorld({ connected: false, keepsPages: true });
    await connect(world.browser, world.login, [origin]);
    control = await world.browser.extensionPage('popup.html');
  });
  afterEach(async () => {
    for (const page of world.browser.context.pages()) if (page.url().startsWith(origin)) await page.close();
  });
  afterAll(async () => {
    await world?.stop();
    await moving?.close();
  });

  const askOf =
    (page: Page): Ask =>
    async (question) =>
      page.evaluate(question);
  const open = async (path: string): Promise<Page> => {
    const page = await world.browser.context.newPage();
    await page.goto(origin + path);
    return page;
  };
  const show = (page: Page, keys: readonly string[]): Promise<void> => shows(askOf(page), keys);
  const click = (page: Page, id: string): Promise<void> => page.locator(`#${id}`).click();
  const send = (name: string, input: unknown): Promise<unknown> =>
    control.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
  /** What the popup would list for the page that is shown under this address. */
  const listed = async (path: string): Promise<readonly string[]> => {
    const [tab] = await (
      await world.browser.worker()
    ).evaluate<{ id: number }[]>(`chrome.tabs.query({ url: '*://*${path}' })`);
    const answer = await send('tab.issues', { tab: tab?.id });
    return (answer as { value: { rows: { key: string }[] } }).value.rows.map(({ key }) => key).toSorted();
  };
  /** The link or the highlight is alive: it has its card. */
  const opensCard = async (page: Page, selector: string, key: string): Promise<void> => {
    const card = await driveCard(page);
    // A list that is scrolled fills its rows anew, in its own time: a pointer that comes before the mark meets nothing, and
    // a person moves it again.
    await until(`the card of ${key}`, async () => {
      await painted(page, selector, key);
      await hover(page, selector, key);
      await page.waitForTimeout(600);
      return (await card.isOpen()) && (await card.text()).includes(key);
    });
    await page.mouse.move(5, 800);
    await until('the card closed', async () => !(await card.isOpen()));
  };

  /** Goes back to a page that the browser has kept as it was (bfcache). */
  const goBackToKept = async (page: Page): Promise<void> => {
    const here = page.url();
    await page.evaluate(() => history.back());
    const isThere = (): Promise<boolean> => page.evaluate(() => 'isKept' in globalThis);
    await until('the kept page', async () => page.url() !== here && (await isThere().catch(() => false)));
  };

  describe('with Turbo', () => {
    const at = (id: number): string => `/turbo/web/-/merge_requests/${id}`;

    it('is read anew after each visit, and the popup lists what is there', async () => {
      const page = await open(at(1));
      await show(page, first);
      await click(page, 'to-2');
      await show(page, second);
      await until('the popup’s list', async () => (await listed(at(2))).join() === second.join());
      await click(page, 'to-3');
      await show(page, []);
    });

    it('has living marks after the way back, where Turbo shows a copy of what we painted', async () => {
      const page = await open(at(1));
      await show(page, first);
      await click(page, 'to-2');
      await show(page, second);
      await page.goBack();
      await show(page, first);
      await opensCard(page, 'h1', 'SHOP-482');
      await page.goForward();
      await show(page, second);
      await opensCard(page, 'h1', 'SHOP-463');
      // A copy at first, as a preview; then the page itself.
      await click(page, 'to-1');
      await show(page, first);
      await opensCard(page, '#notes', 'SHOP-490');
    });

    it('gets comments, and is morphed into a new edition of itself', async () => {
      const page = await open(at(1));
      await show(page, first);
      await click(page, 'comment');
      await show(page, [...first, 'SHOP-471']);
      await click(page, 'refresh');
      await show(page, first);
    });

    it('takes the card along', async () => {
      const page = await open(at(1));
      await show(page, first);
      const card = await driveCard(page);
      await hover(page, 'h1', 'SHOP-482');
      await card.opened();
      await page.evaluate(() => document.querySelector<HTMLElement>('#to-2')?.click());
      await until('the card closed', async () => !(await card.isOpen()));
      await show(page, second);
    });
  });

  describe('with React', () => {
    const title = '.markdown-title';

    it('goes from request to request within the same elements, back, and instead of one', async () => {
      const page = await open('/react/web/pull/1');
      await show(page, first);
      await click(page, 'to-2');
      await show(page, second);
      await until('the popup’s list', async () => (await listed('/react/web/pull/2')).join() === second.join());
      await page.goBack();
      await show(page, first);
      await click(page, 'instead-3');
      await show(page, []);
      await click(page, 'to-1');
      await show(page, first);
      await opensCard(page, title, 'SHOP-482');
    });

    it('has its title edited', async () => {
      const page = await open('/react/web/pull/1');
      await show(page, first);
      const rest = first.filter((key) => key !== 'SHOP-482');
      for (const [button, keys] of [
        ['rename', [...rest, 'SHOP-494']],
        ['draft', [...rest, 'SHOP-494']],
        ['tick', [...rest, 'SHOP-494']],
        ['draft', [...rest, 'SHOP-494']],
        ['plain-title', rest],
        ['rename', [...rest, 'SHOP-494']],
        ['hide', rest],
        ['hide', [...rest, 'SHOP-494']],
      ] as const) {
        await click(page, button);
        await show(page, keys);
      }
      await opensCard(page, title, 'SHOP-494');
    });

    it('gets comments while its body stays', async () => {
      const page = await open('/react/web/pull/1');
      await show(page, first);
      await click(page, 'comment');
      await click(page, 'comment');
      await show(page, [...first, 'SHOP-471', 'SHOP-471']);
    });

    it('may be painted before React takes it over', async () => {
      const page = await open('/hydrated/web/pull/1');
      await show(page, first);
      await click(page, 'hydrate');
      await click(page, 'rename');
      await show(page, [...first.filter((key) => key !== 'SHOP-482'), 'SHOP-494']);
    });

    it('has lists that grow, and are turned round', async () => {
      const page = await open('/react/web/commits/main');
      await painted(page, 'h4', 'SHOP-1000');
      await click(page, 'more');
      await click(page, 'turn');
      await painted(page, 'h4', 'SHOP-1039');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await painted(page, 'h4', 'SHOP-1000');
      await opensCard(page, 'h4', 'SHOP-1003');
      expect((await page.evaluate(readMarks)).wrong).toEqual([]);
    });

    it('has lists whose rows hold one text after the other: no mark is ever stale', async () => {
      const page = await open('/react/web/pulls');
      await painted(page, '#scroller', 'SHOP-1000');
      const found = await page.evaluate(
        (read) =>
          new Promise<readonly string[]>((done) => {
            // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- it comes as its text: no function can be handed over
            const marks = new Function(`return (${read})()`) as typeof readMarks;
            const scroller = document.querySelector('#scroller');
            const wrong = new Set<string>();
            let frames = 0;
            const step = (): void => {
              scroller?.scrollBy(0, 47);
              for (const one of marks().wrong) wrong.add(one);
              frames += 1;
              if (frames < 60) requestAnimationFrame(step);
              else done([...wrong]);
            };
            step();
          }),
        readMarks.toString(),
      );
      expect(found).toEqual([]);
      await painted(page, '#scroller', 'SHOP-1095');
      await opensCard(page, '#scroller', 'SHOP-1097');
    });
  });

  describe('with Vue', () => {
    const path = '/vue/web/-/merge_requests/1';
    const all = first;

    it('has its title and its notes edited, and gets more of them', async () => {
      const page = await open(path);
      await show(page, all);
      await click(page, 'draft');
      await click(page, 'rename');
      await show(page, ['OPS-77', 'SHOP-455', 'SHOP-490', 'SHOP-494']);
      await click(page, 'edit');
      await click(page, 'comment');
      await click(page, 'draft');
      await show(page, ['OPS-77', 'SHOP-455', 'SHOP-471', 'SHOP-476', 'SHOP-494']);
    });

    it('has tabs that are kept while another is shown', async () => {
      const page = await open(path);
      await show(page, all);
      await click(page, 'commits');
      await show(page, ['OPS-62', ...all.filter((key) => key !== 'SHOP-490')]);
      await click(page, 'overview');
      await show(page, all);
      await click(page, 'commits');
      await show(page, ['OPS-62', ...all.filter((key) => key !== 'SHOP-490')]);
      await opensCard(page, '.commit-row-message', 'OPS-62');
    });

    it('has drawers, and diffs that are expanded', async () => {
      const page = await open(path);
      await show(page, all);
      await click(page, 'drawer');
      await show(page, [...all, 'OPS-63']);
      await click(page, 'expand');
      await show(page, [...all, 'OPS-63', 'SHOP-437']);
      await click(page, 'drawer');
      await click(page, 'expand');
      await show(page, all);
    });
  });

  describe('in one single page', () => {
    it.each([
      ['Bitbucket', '/bitbucket/web/pull-requests', 'SHOP-482', first, second],
      // Its titles are text fields.
      ['Azure DevOps', '/azure/_git/web/pullrequests', '', ['OPS-77', 'SHOP-455', 'SHOP-490'], ['OPS-61', 'SHOP-482']],
    ])(
      'shows each view’s own keys, though they come later than its address: %s',
      async (_host, list, title, one, two) => {
        const page = await open(list);
        const rows = ['SHOP-463', 'SHOP-482'];
        const commits = ['OPS-62', title].filter(Boolean);
        await show(page, rows);
        await click(page, 'to-1');
        await show(page, one);
        await click(page, 'commits');
        await show(page, commits);
        await click(page, 'to-2');
        await show(page, two);
        const { pathname } = new URL(page.url());
        await until('the popup’s list', async () => (await listed(pathname)).join() === two.join());
        await page.goBack();
        await show(page, commits);
        await click(page, 'list');
        await show(page, rows);
        await click(page, 'to-1');
        await show(page, one);
        await opensCard(page, 'main', 'SHOP-455');
        // Every text is React's own.
        expect(await page.locator('a.lozenge-key').count()).toBe(0);
      },
    );
  });

  describe('in open shadow roots', () => {
    it('is read where its texts are, also those that come and change', async () => {
      const page = await open('/c/shop/web/+/7');
      await show(page, ['SHOP-455', 'SHOP-482']);
      await click(page, 'comment');
      await click(page, 'rename');
      await show(page, ['OPS-77', 'SHOP-455', 'SHOP-490', 'SHOP-494']);
      const card = await driveCard(page);
      const { x = 0, y = 0, height = 0 } = (await page.locator('.headerSubject').boundingBox()) ?? {};
      await page.mouse.move(x + 60, y + 100);
      await page.mouse.move(x + 40, y + height / 2, { steps: 4 });
      await card.says('SHOP-494');
    });
  });

  describe('in the browser’s hands', () => {
    const at = (id: number): string => `/plain/web/-/merge_requests/${id}`;

    it('comes back from the cache for the way back as it was, and to the popup', async () => {
      const page = await open(at(1));
      await show(page, first);
      await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
      await page.goto(origin + at(2));
      await show(page, second);
      await goBackToKept(page);
      await show(page, first);
      await until('the popup’s list', async () => (await listed(at(1))).join() === first.join());
      await opensCard(page, 'h1', 'SHOP-482');
    });

    it.each([at(1), '/react/web/pull/1'])('shows nothing of ours on paper: %s', async (path) => {
      const page = await open(path);
      await show(page, first);
      /** On the screen, then on paper. */
      const look = async (): Promise<readonly Buffer[]> => {
        const screen = await page.screenshot();
        await page.emulateMedia({ media: 'print' });
        const paper = await page.screenshot();
        await page.emulateMedia({ media: null });
        return [screen, paper];
      };
      const [screen, paper] = await look();
      await send('host.disable', { url: origin });
      await show(page, []);
      const [bareScreen, barePaper] = await look();
      await send('host.enable', { url: origin });
      expect([screen?.equals(bareScreen ?? screen), paper?.equals(barePaper ?? paper)]).toEqual([false, true]);
    });

    it.each([
      ['plain', at(1), 'h1', first],
      ['React', '/react/web/pull/1', '.markdown-title', first],
    ])('is translated, and back: %s', async (_kind, path, title, keys) => {
      const page = await open(path);
      await show(page, keys);
      await page.evaluate(translate);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      await show(page, keys);
      expect(await page.locator(title).textContent()).toContain('»');
      await opensCard(page, title, 'SHOP-482');
      await page.evaluate(() => (globalThis as { undoTranslation?: () => void }).undoTranslation?.());
      await show(page, keys);
      expect(await page.locator(title).textContent()).not.toContain('»');
    });
  });

  describe('without the extension', () => {
    const path = '/turbo/web/-/merge_requests/1';
    const bodyOf = (page: Page): Promise<string> =>
      page.evaluate(() => document.head.innerHTML + document.body.innerHTML);
    /** As the frameworks see it: which text nodes there are. */
    const texts = (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const all: string[] = [];
        while (walker.nextNode()) all.push(walker.currentNode.nodeValue ?? '');
        return all;
      });

    it('is as it was once the site is switched off, and painted again once it is switched on', async () => {
      await send('host.disable', { url: origin });
      const page = await open(path);
      const [before, textsBefore] = [await bodyOf(page), await texts(page)];
      await send('host.enable', { url: origin });
      await show(page, first);
      await send('host.disable', { url: origin });
      await show(page, []);
      expect(await bodyOf(page)).toBe(before);
      expect(await texts(page)).toEqual(textsBefore);
      expect(await page.evaluate(() => document.querySelector('lozenge-card'))).toBeNull();
      await click(page, 'to-2');
      await page.waitForTimeout(300);
      await show(page, []);
      await send('host.enable', { url: origin });
      await show(page, second);
    });

    it('that was kept for the way back is left when it comes back', async () => {
      const page = await open('/plain/web/-/merge_requests/1');
      await show(page, first);
      await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
      await page.goto(`${origin}/plain/web/-/merge_requests/2`);
      await show(page, second);
      await send('host.disable', { url: origin });
      await goBackToKept(page);
      await show(page, []);
      await send('host.enable', { url: origin });
    });
  });
});

/** Runs in the page. What Chrome's translator does: each text goes, and two <font> with the new one stand in its place. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    // The walker shows texts only.
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest('script, style')) texts.push(text);
  }
  const undo: (() => void)[] = [];
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = 'inherit';
    inner.style.verticalAlign = 'inherit';
    inner.textContent = /^[A-Z]+-\d+$/.test(text.data) ? text.data : `»${text.data}«`;
    outer.append(inner);
    text.replaceWith(outer);
    undo.push(() => outer.replaceWith(text));
  }
  Object.assign(globalThis, { undoTranslation: () => undo.forEach((act) => act()) });
}
