import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Flavour } from '../sandbox/jira/site.ts';
import { places } from '../sandbox/git/places.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { fillConnection } from './driver/options.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type Visit, type World } from './driver/world.ts';

const settings = z.object({ value: z.object({ connections: z.array(z.looseObject({})) }) });

/** Whether the token shows in a text, as it is or as it goes over the wire. */
describe.each<Flavour>(['cloud', 'dc-9.12'])('the token of Jira %s', (flavour) => {
  let world: World;
  let visit: Visit;
  const said: string[] = [];

  beforeAll(async () => {
    world = await startWorld({ flavour });
    const { context } = world.browser;
    const listen = (source: { on(event: 'console', heard: (message: { text(): string }) => void): unknown }): unknown =>
      source.on('console', (message) => said.push(message.text()));
    context.on('page', (page) => {
      listen(page);
      page.on('pageerror', (error) => said.push(String(error)));
    });
    listen(await world.browser.worker());
    visit = await world.visit(places.mergeRequest);
    await painted(visit.page, 'h1', 'SHOP-482');
    await hover(visit.page, 'h1', 'SHOP-482');
    await visit.card.says('Cart total');
  });
  afterAll(() => world.stop());

  const tracks = (): readonly string[] => {
    const { account, secret } = world.login;
    return [secret, Buffer.from(`${account}:${secret}`).toString('base64'), encodeURIComponent(secret)];
  };
  const shows = (text: string): boolean => tracks().some((track) => text.includes(track));

  /** Runs code where a content script runs. */
  const asContent = async (code: string): Promise<unknown> =>
    (await world.browser.worker()).evaluate(`
      chrome.tabs.query({ url: 'http://gitlab.test/*' })
        .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => (${code})() }))
        .then(([{ result }]) => result)
    `);

  it('goes to Jira: the looking is not blind', () => {
    expect(shows(JSON.stringify(world.jira.requests.map(({ headers }) => headers)))).toBe(true);
  });

  it.each(['local', 'session', 'sync'])('does not lie in storage.%s', async (area) => {
    const stored = JSON.stringify(await (await world.browser.worker()).evaluate(`chrome.storage.${area}.get()`));
    expect(shows(stored)).toBe(false);
  });

  it.each([
    [
      'storage.local',
      `async () => { try { return JSON.stringify(await chrome.storage.local.get()); } catch (e) { return 'refused'; } }`,
      'refused',
    ],
    [
      'storage.session',
      `async () => { try { return JSON.stringify(await chrome.storage.session.get()); } catch (e) { return 'refused'; } }`,
      'refused',
    ],
    ['its databases', `async () => JSON.stringify(await indexedDB.databases())`, '[]'],
  ])('a content script finds nothing in %s', async (_where, code, expected) => {
    expect(await asContent(code)).toBe(expected);
  });

  it.each([
    ['settings.read', {}],
    ['connection.test', { name: 'x', webUrl: 'http://gitlab.test', apiUrl: '', method: 'pat', account: '' }],
    ['connection.save', { name: 'x', webUrl: 'http://gitlab.test', apiUrl: '', method: 'pat', account: '' }],
    ['host.enable', { url: 'http://evil.test' }],
    ['vault.read', {}],
    ['secret', {}],
  ])('a content script gets no answer to %s', async (name, input) => {
    const message = JSON.stringify({ name, input });
    const answer = await asContent(
      `async () => { try { return (await chrome.runtime.sendMessage(${message})) ?? null; } catch (e) { return null; } }`,
    );
    expect(answer).toBeNull();
  });

  it.each([
    ['page.keys', { label: 'x', keys: [{ key: 'SHOP-482', places: ['title'] }] }],
    ['issues.summaries', { keys: ['SHOP-482', 'SHOP-9999', 'SEC-12'] }],
    ['issue.read', { key: 'SHOP-482', fresh: true }],
    ['issue.read', { key: 'SHOP-9999', fresh: true }],
    ['issue.transitions', { key: 'SHOP-482' }],
    ['issue.move', { key: 'SHOP-482', transition: '31', fields: {} }],
    ['image.read', { key: 'SHOP-482', image: 'http://gitlab.test/x.png' }],
  ])('is in no answer to %s', async (name, input) => {
    const message = JSON.stringify({ name, input });
    const answer = await asContent(`async () => JSON.stringify(await chrome.runtime.sendMessage(${message}))`);
    expect(answer).toMatch(/"ok":/);
    expect(shows(String(answer))).toBe(false);
  });

  it.each(['comment.edit', 'comment.delete'])('opens to no content script what others wrote: %s', async (name) => {
    const before = structuredClone(world.jira.state.issues['SHOP-482']?.comments);
    const input = { key: 'SHOP-482', id: before?.[0]?.id, text: 'Forged' };
    const answer = await asContent(`async () => chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
    expect(answer).toEqual({ ok: false, failure: { kind: 'refused' } });
    expect(world.jira.state.issues['SHOP-482']?.comments).toEqual(before);
  });

  it('stays in the vault when Jira refuses it, loses the way or sends a log-in page', async () => {
    for (const fault of [{ status: 401 }, { status: 500 }, { htmlLogin: true }, { down: true }]) {
      Object.assign(world.jira.faults, { status: undefined, htmlLogin: false, down: false }, fault);
      const answer = await asContent(
        `async () => JSON.stringify(await chrome.runtime.sendMessage({ name: 'issue.read', input: { key: 'SHOP-490', fresh: true } }))`,
      );
      expect(shows(String(answer))).toBe(false);
    }
    Object.assign(world.jira.faults, { status: undefined, htmlLogin: false, down: false });
  });

  it('is shown by no page of ours once it is saved', async () => {
    const page = await world.browser.extensionPage('options.html');
    await page.getByLabel('Name', { exact: true }).waitFor();
    const inputs = await page.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value).join('\n'),
    );
    expect(shows(inputs + (await page.content()))).toBe(false);
    await page.close();
  });

  it('does not follow its connection to another address', async () => {
    const trap = await startCheckedJira({ flavour, host: 'trap.test' });
    const page = await world.browser.extensionPage('options.html');
    const ask = (name: string, input: object): Promise<unknown> =>
      page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
    const read = settings.parse(await ask('settings.read', {}));
    const moved = { ...read.value.connections[0], webUrl: trap.url, apiUrl: '' };
    expect(await ask('connection.test', moved)).toEqual({ ok: false, failure: { kind: 'no-secret' } });
    expect(trap.requests.length).toBeGreaterThan(0);
    expect(shows(JSON.stringify(trap.requests))).toBe(false);
    await page.close();
    await trap.close();
  });

  it('is in nothing that the page can see', async () => {
    expect(shows(await visit.page.content())).toBe(false);
    expect(shows(await visit.card.text())).toBe(false);
    const globals = await visit.page.evaluate(() => Object.getOwnPropertyNames(globalThis).join());
    expect(globals).not.toMatch(/lozenge/i);
  });

  it('was said in no log and no error', async () => {
    const page = await world.browser.extensionPage('options.html');
    await fillConnection(page, { ...world.login, webUrl: 'http://nowhere.test:1' });
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page
      .getByText(/can't be reached/)
      .first()
      .waitFor();
    expect(said.filter(shows)).toEqual([]);
    await page.close();
  });
});
