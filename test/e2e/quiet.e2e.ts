import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { painted } from './driver/mouse.ts';
import { startWorld, type World } from './driver/world.ts';

/** What a page costs that has nothing for us, and what is never asked. */
describe('a quiet page', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    // Counts what arrives, beside the worker's own listener and without answering.
    await (
      await world.browser.worker()
    ).evaluate(`
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(message.name); });
    `);
  });
  beforeEach(async () => {
    await world.afresh();
    await (await world.browser.worker()).evaluate('globalThis.heard.length = 0');
  });
  afterAll(() => world.stop());

  const heard = async (): Promise<unknown> => (await world.browser.worker()).evaluate('globalThis.heard');

  it.each([
    ['a merge request without keys', places.withoutKeys],
    ['a project’s home page', places.project],
  ])('%s sends no message and no request', async (_case, path) => {
    const { page } = await world.visit(path);
    await page.waitForTimeout(1_000);
    expect(await heard()).toEqual([]);
    expect(world.jira.requests).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('lozenge-card'))).toBeNull();
    await page.close();
  });

  it('the count is not blind: a page with keys is heard', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    expect(await heard()).toContain('page.keys');
    await page.close();
  });

  it('words that only look like keys stay text and cost no request', async () => {
    const { page } = await world.visit(places.withLookalikes);
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => document.querySelectorAll('a.lozenge-key').length)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.get('lozenge-key')?.size ?? 0)).toBe(0);
    expect(world.jira.requests.filter(({ path }) => !path.includes('/project'))).toEqual([]);
    await page.close();
  });

  it('UTF-8 and SHA-256 beside real keys stay text, and Jira never hears of them', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, '[data-testid="description-content"]', 'SHOP-455');
    await page.waitForTimeout(1_000);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a.lozenge-key')].map((link) => link.textContent),
    );
    expect(links).not.toContain('UTF-8');
    expect(links).not.toContain('SHA-256');
    expect(JSON.stringify(world.jira.requests)).not.toMatch(/UTF-8|SHA-256/);
    await page.close();
  });

  it('keys in code and editors are left alone', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, '[data-testid="description-content"]', 'SHOP-455');
    expect(await page.evaluate(() => document.querySelectorAll(':is(code, pre, textarea) a.lozenge-key').length)).toBe(
      0,
    );
    await page.close();
  });

  it('all keys of a page go to Jira in one request', async () => {
    const { page } = await world.visit(places.commit);
    await painted(page, '.commit-title', 'OPS-77');
    await page.waitForTimeout(500);
    expect(world.jira.requests.filter(({ path }) => path.endsWith('/issue/bulkfetch'))).toHaveLength(1);
    await page.close();
  });
});
