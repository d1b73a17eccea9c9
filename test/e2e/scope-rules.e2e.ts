import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { startMoving, type MovingSandbox } from '../sandbox/moving/server.ts';
import type { Scope } from '../../utils/scope/scope.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { driveCard } from './driver/card.ts';
import { shows } from './driver/marks.ts';
import { hover } from './driver/mouse.ts';
import { openPopup } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { connect, connectionDraftOf, loginOf, startWorld, type World } from './driver/world.ts';

const first = ['OPS-77', 'SHOP-455', 'SHOP-482', 'SHOP-490'];
const request = '/turbo/web/-/merge_requests/1';

/** The settings change in one tab, and what another one shows follows, without being loaded again. */
describe('an open page', () => {
  let world: World;
  let moving: MovingSandbox;
  let other: JiraSandbox;
  let host: string;
  /** Speaks to the worker as the settings do. */
  let control: Page;
  let page: Page;
  beforeAll(async () => {
    moving = await startMoving();
    host = moving.origin('gitlab.test');
    other = await startCheckedJira({ flavour: 'dc-9.12', host: 'other.test' });
    world = await startWorld({ connected: false });
    await connect(world.browser, world.login, [host]);
    control = await world.browser.extensionPage('options.html');
  });
  beforeEach(async () => {
    page = await world.browser.context.newPage();
    await page.goto(host + request);
    await page.evaluate('globalThis.isStill = true');
  });
  afterEach(async () => {
    if ((await page.evaluate('globalThis.isStill')) !== true) throw new Error('The page was loaded anew.');
    await page.close();
    for (const path of kept.keys()) await put(path, {});
  });
  afterAll(async () => {
    await world?.stop();
    await Promise.all([moving?.close(), other?.close()]);
  });

  const send = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await control.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
    expect(answer).toMatchObject({ ok: true });
    return (answer as { value: unknown }).value;
  };
  const kept = new Map<string, Scope>();
  /** Sets what a place says; nothing at all where no field is given. */
  const put = async (path: string, fields: Scope['fields'], settings: Scope['settings'] = 'default') => {
    const scope: Scope = { host, path, settings, fields };
    const base = kept.get(path);
    kept.set(path, scope);
    await send('scope.save', { scope, ...(base && { base }) });
  };
  const show = (keys: readonly string[]): Promise<void> => shows(async (question) => page.evaluate(question), keys);
  /** Writes a description anew, as the host does. */
  const describeAs = (html: string): Promise<unknown> =>
    page.evaluate((written) => {
      const description = document.querySelector('.description .md');
      if (description) description.innerHTML = written;
    }, html);
  const hrefs = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a.lozenge-key')].map(({ href }) => href));

  it('follows what its group ignores, and what its project says instead', async () => {
    await show(first);
    await put('turbo', { ignore: ['SHOP'] }, 'custom');
    await show(['OPS-77']);
    // A single field of the project, on top of its group.
    await put('turbo/web', { ignore: ['OPS-77'] });
    await show(['SHOP-455', 'SHOP-482', 'SHOP-490']);
    await put('turbo/web', {});
    await show(['OPS-77']);
    await put('turbo', {});
    await show(first);
  });

  it('follows within a second', async () => {
    await show(first);
    const began = performance.now();
    await put('', { ignore: ['SHOP'], prefix: '' });
    await until('the change', async () => (await hrefs()).length === 1);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('follows a pattern and a prefix, and goes back to the usual keys', async () => {
    await describeAs('<p>Closes jira#SHOP-455 and OPS-77A, see jira#OPS-77.</p>');
    await show(first);
    await put('turbo', { prefix: 'jira#' });
    await show(['OPS-77', 'SHOP-455']);
    await put('turbo', { pattern: 'SHOP-\\d+' });
    await show(['SHOP-455', 'SHOP-482', 'SHOP-490']);
    // What GitLab's server finds.
    await put('turbo', { reading: 'gitlab' });
    await show(['OPS-77', ...first]);
    expect(await page.locator('.description .md').innerText()).toBe(
      'Closes jira#SHOP-455 and OPS-77A, see jira#OPS-77.',
    );
    await put('turbo', {});
    await show(first);
  });

  it('follows keys in lower case in the name of a branch, and only of projects that Jira has', async () => {
    await page.evaluate(() => {
      const branch = '<a class="ref-container" title="feature/shop_463-release-2">feature/shop_463-release-2</a>';
      document.querySelector('.detail-page-header')?.insertAdjacentHTML('beforeend', branch);
    });
    await show(first);
    await put('', { lowerCaseBranches: true });
    const highlighted = () => page.evaluate(() => [...(CSS.highlights.get('lozenge-key') ?? [])].map(String));
    await until('the branch’s key', async () => (await highlighted()).join() === 'shop_463');
    const card = await driveCard(page);
    await hover(page, '.ref-container', 'shop_463');
    await card.says(/SHOP-463/);
    await page.mouse.move(5, 800);
    await until('the card closed', async () => !(await card.isOpen()));
    await put('', {});
    await show(first);
  });

  it('follows another connection, and gives the host’s own links back', async () => {
    const link = `<a title="Own" href="${world.jira.url}/browse/SHOP-471">see</a>`;
    await describeAs(`<p>${link} OPS-77</p>`);
    await show(['OPS-77', 'SHOP-482', 'SHOP-490']);
    const title = () => page.locator('.description a', { hasText: 'see' }).getAttribute('title');
    await until('the link adopted', async () => (await title()) === null);
    const { connections } = (await send(
      'connection.save',
      connectionDraftOf({ ...loginOf(other, 'dc-9.12'), name: 'Other Jira' }),
    )) as { connections: { id: string; webUrl: string }[] };
    // Nobody says which of the two is meant.
    await show([]);
    expect(await title()).toBe('Own');
    const of = (url: string): string => connections.find(({ webUrl }) => webUrl === url)?.id ?? '';
    await put('turbo', { connection: of(other.url) }, 'custom');
    await show(['OPS-77', 'SHOP-482', 'SHOP-490']);
    expect((await hrefs()).filter((href) => !href.startsWith(`${other.url}/browse/`))).toEqual([]);
    expect(await title()).toBe('Own');
    // The group's, and the project's own on top of it.
    await put('turbo/web', { connection: of(world.jira.url) });
    await until('the link adopted', async () => (await title()) === null);
    await show(['OPS-77', 'SHOP-482', 'SHOP-490']);
    await send('connection.forget', { id: of(other.url) });
  });

  it('is left alone where Jira is switched off, which the popup says, and comes back', async () => {
    await page.bringToFront();
    const card = await driveCard(page);
    await hover(page, 'h1', 'SHOP-482');
    await card.opened();
    await put('turbo/web', { active: false });
    await show([]);
    await until('the card closed', async () => !(await card.isOpen()));
    await page.mouse.move(5, 800);
    const popup = await openPopup(world.browser, page);
    await popup.says(/Jira is switched off for this project/);
    await popup.close();
    await put('turbo/web', { active: true });
    await until('the title', async () => (await hrefs()).length > 0);
  });

  it('that goes to another project without loading follows what counts there', async () => {
    await put('turbo/api', { pattern: 'OPS-\\d+' });
    const go = (path: string) =>
      page.evaluate((to) => {
        const link = document.querySelector<HTMLAnchorElement>('#to-2');
        if (link) link.href = to;
        link?.click();
      }, path);
    await go('/turbo/api/-/merge_requests/2');
    await show(['OPS-61']);
    await go(request);
    await show(first);
  });
});
