import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { startMoving, type MovingSandbox } from '../sandbox/moving/server.ts';
import { firefoxPath } from '../set-up/browsers.ts';
import { hoverKey } from './driver/bidi-keys.ts';
import type { BidiPage } from './driver/bidi-page.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { driveCard, startFirefox, type Firefox } from './driver/firefox.ts';
import { shows } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { connectionDraftOf, loginOf } from './driver/world.ts';

/** In the pages of the extension. */
declare const browser: Browser;

const executablePath = firefoxPath();
const missing = executablePath === undefined ? ' (no Firefox found: install one, or name it in FIREFOX_PATH)' : '';

const first = ['OPS-77', 'SHOP-455', 'SHOP-482', 'SHOP-490'];
const second = ['OPS-61', 'SHOP-463', 'SHOP-482'];

describe.skipIf(executablePath === undefined)(`a page that moves, in Firefox${missing}`, () => {
  let jira: JiraSandbox;
  let moving: MovingSandbox;
  let firefox: Firefox;
  let origin: string;
  beforeAll(async () => {
    jira = await startCheckedJira({ flavour: 'cloud', host: 'jira.test' });
    moving = await startMoving();
    origin = moving.origin('gitlab.test');
    firefox = await startFirefox({ executablePath: executablePath ?? '', build: 'firefox-mv3-e2e' });
    await send('connection.save', connectionDraftOf(loginOf(jira, 'cloud')));
    await send('host.enable', { url: origin });
  });
  afterAll(async () => {
    await firefox?.close();
    await Promise.all([jira?.close(), moving?.close()]);
  });

  const send = (name: string, input: object) =>
    firefox.welcome.ask(
      async (message, given) => {
        await browser.runtime.sendMessage({ name: message, input: JSON.parse(given) });
      },
      name,
      JSON.stringify(input),
    );
  const show = (page: BidiPage, keys: readonly string[]): Promise<void> =>
    shows((question) => page.ask(question), keys);
  const click = (page: BidiPage, id: string): Promise<void> =>
    page.ask((wanted) => document.querySelector<HTMLElement>(`#${wanted}`)?.click(), id);

  it('with Turbo: is read anew after each visit, and alive after the way back', async () => {
    const page = await firefox.open(`${origin}/turbo/web/-/merge_requests/1`);
    await show(page, first);
    await click(page, 'to-2');
    await show(page, second);
    await page.ask(() => history.back());
    await show(page, first);
    await hoverKey(page, 'h1', 'SHOP-482');
    await driveCard(page).says('SHOP-482');
    await page.close();
  });

  it('with React: has its title edited, and shows another request in the same elements', async () => {
    const page = await firefox.open(`${origin}/react/web/pull/1`);
    await show(page, first);
    for (const id of ['rename', 'draft', 'tick']) await click(page, id);
    await show(page, [...first.filter((key) => key !== 'SHOP-482'), 'SHOP-494']);
    await hoverKey(page, '.markdown-title', 'SHOP-494');
    await driveCard(page).says('SHOP-494');
    await click(page, 'to-2');
    await show(page, second);
    await page.close();
  });

  it('with Vue: has its title and its notes edited, and tabs that are kept', async () => {
    const page = await firefox.open(`${origin}/vue/web/-/merge_requests/1`);
    await show(page, first);
    for (const id of ['draft', 'rename', 'edit', 'comment']) await click(page, id);
    await show(page, ['OPS-77', 'SHOP-455', 'SHOP-471', 'SHOP-476', 'SHOP-494']);
    await click(page, 'commits');
    await show(page, ['OPS-62', 'OPS-77', 'SHOP-455', 'SHOP-494']);
    await click(page, 'overview');
    await show(page, ['OPS-77', 'SHOP-455', 'SHOP-471', 'SHOP-476', 'SHOP-494']);
    await page.close();
  });

  it('follows changed settings as they are saved', async () => {
    const page = await firefox.open(`${origin}/turbo/web/-/merge_requests/1`);
    await show(page, first);
    const scope = { host: origin, path: 'turbo', settings: 'custom' };
    const put = (fields: object) => send('scope.save', { scope: { ...scope, fields } });
    await put({ ignore: ['SHOP'] });
    await show(page, ['OPS-77']);
    // From here on the pages of this host need one more script.
    await put({ ignore: [], pattern: 'SHOP-4[58]\\d' });
    await show(page, ['SHOP-455', 'SHOP-482']);
    await click(page, 'to-2');
    await show(page, ['SHOP-482']);
    await send('scope.remove', { host: origin, path: 'turbo' });
    await show(page, second);
    await page.close();
  });

  it('in open shadow roots: is read where its texts are', async () => {
    const page = await firefox.open(`${origin}/c/shop/web/+/7`);
    await show(page, ['SHOP-455', 'SHOP-482']);
    await page.ask(() => {
      const view = document.querySelector('gr-app')?.shadowRoot?.querySelector('gr-change-view')?.shadowRoot;
      view?.querySelector<HTMLElement>('#rename')?.click();
    });
    await show(page, ['SHOP-455', 'SHOP-494']);
    await page.close();
  });

  it('comes back as it was from the cache for the way back', async () => {
    const page = await firefox.open(`${origin}/plain/web/-/merge_requests/1`);
    const isKept = (): Promise<boolean> => page.ask(() => 'isKept' in globalThis).catch(() => false);
    // A busy browser keeps a page not every time.
    for (let attempt = 0; attempt < 4 && !(await isKept()); attempt++) {
      await show(page, first);
      await until('the page loaded', () => page.ask(() => document.readyState === 'complete'));
      await page.ask(() => void Object.assign(globalThis, { isKept: true }));
      await page.open(`${origin}/plain/web/-/merge_requests/2`);
      await show(page, second);
      await page.ask(() => history.back());
      await until('the way back', () => page.ask(() => document.URL.endsWith('/1')).catch(() => false));
    }
    expect(await isKept()).toBe(true);
    await show(page, first);
    await hoverKey(page, 'h1', 'SHOP-482');
    await driveCard(page).says('SHOP-482');
    await page.close();
  });

  it.each([
    ['plain', '/plain/web/-/merge_requests/1'],
    ['React', '/react/web/pull/1'],
  ])('is translated: %s', async (_kind, path) => {
    const page = await firefox.open(origin + path);
    await show(page, first);
    await page.ask(translate);
    await show(page, first);
    expect(await page.ask(() => document.querySelector('h1')?.textContent)).toContain('»');
    await hoverKey(page, 'h1', 'SHOP-482');
    await driveCard(page).says('SHOP-482');
    await page.close();
  });

  it('is as it was once the site is switched off, and painted again once it is switched on', async () => {
    const page = await firefox.open(`${origin}/turbo/web/-/merge_requests/1`);
    await show(page, first);
    await send('host.disable', { url: origin });
    await show(page, []);
    expect(await page.ask(() => document.querySelector('.lozenge-key, lozenge-card'))).toBeNull();
    const texts = await page.ask(() => [...(document.querySelector('.md p')?.childNodes ?? [])].map(String));
    expect(texts).toEqual(['[object Text]']);
    await send('host.enable', { url: origin });
    await show(page, first);
    await page.close();
  });

  it('goes over to the new scripts when the extension is loaded anew, without a reload', async () => {
    const page = await firefox.open(`${origin}/turbo/web/-/merge_requests/1`);
    await show(page, first);
    await page.ask(() => {
      for (const mark of document.querySelectorAll('.lozenge-key')) mark.classList.add('old');
    });
    await firefox.welcome.ask(() => {
      setTimeout(() => browser.runtime.reload(), 50);
    });
    await until('the old scripts gone', () => page.ask(() => document.querySelector('.old') === null));
    await show(page, first);
    // Each script makes one.
    expect(await page.ask(() => document.querySelectorAll('style.lozenge-key').length)).toBe(1);
    await page.close();
  });
});

/** Runs in the page. What Firefox's translator does: takes an element's nodes out, and puts them back with other texts in them. */
function translate(): void {
  const isText = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '';
  for (const element of document.body.querySelectorAll('*:not(script, style)')) {
    const nodes = [...element.childNodes];
    if (!nodes.some(isText)) continue;
    element.replaceChildren();
    for (const node of nodes) {
      if (isText(node) && !/^[A-Z]+-\d+$/.test(node.data)) node.data = `»${node.data}«`;
      element.append(node);
    }
  }
}
