import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { painted } from './driver/mouse.ts';
import { openPopup } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { connect, startWorld, type World } from './driver/world.ts';

describe('the popup', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('lists the issues of the page with their status and where they stand', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, '.note-text.md', 'SHOP-490');
    const popup = await openPopup(world.browser, page);
    await popup.says('shop/web !1207');
    await popup.says('Cart total is off by one cent');
    await popup.says('Receipts show gross prices');
    const text = await popup.text();
    expect(text).toMatch(/SHOP-482[^]*title/);
    expect(text).toMatch(/In review/i);
    expect(text).not.toContain('UTF-8');
    // What can't be shown is listed with the reason.
    expect(text).toContain('SHOP-9999');
    await popup.close();
    await page.close();
  });

  it('lists them still on another tab of the merge request, which comes without loading', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    await page.locator('.merge-request-tabs a[data-action="commits"]').click();
    await painted(page, '#commits', 'OPS-77');
    expect(page.url()).toContain('/commits');
    const popup = await openPopup(world.browser, page);
    await popup.says('Cart total is off by one cent');
    await popup.close();
    await page.close();
  });

  it('opens the card of an issue in the page', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, '[data-testid="description-content"]', 'SHOP-455');
    const popup = await openPopup(world.browser, page);
    await popup.click('button', /^Story SHOP-455/);
    await card.says('Receipts show gross prices');
    await until('the popup closed', async () => !(await popup.isOpen().catch(() => false)));
    await page.close();
  });

  it('says that a page has no issues', async () => {
    const { page } = await world.visit(places.withoutKeys);
    const popup = await openPopup(world.browser, page);
    await popup.says('No issues on this page');
    await popup.close();
    await page.close();
  });

  it('forgets the page before when the tab goes on', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    await page.goto(new URL(places.withoutKeys, world.gitlab).href);
    const popup = await openPopup(world.browser, page);
    await popup.says('No issues on this page');
    await popup.close();
    await page.close();
  });

  it('offers to enable a host that is not', async () => {
    const { page } = await world.visit('/');
    await page.goto(`${world.git.origin('other.test')}${places.mergeRequest}`);
    const popup = await openPopup(world.browser, page);
    await popup.says(/other\.test:\d+ isn't enabled yet/);
    await popup.click('button', 'Enable on this site');
    // The e2e build holds the permission; the prompt itself is answered in the newcomer's test.
    await painted(page, 'h1', 'SHOP-482');
    await popup.close().catch(() => undefined);
    await page.close();
  });
});

describe('the popup of a Lozenge that is not set up', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ connected: false });
  });
  afterAll(() => world.stop());

  it('says what to do first, and opens the settings', async () => {
    const { page } = await world.visit(places.mergeRequest);
    const popup = await openPopup(world.browser, page);
    await popup.says('Connect your Jira');
    const settings = (): number =>
      world.browser.context.pages().filter((one) => one.url().includes('options.html')).length;
    await popup.click('button', 'Connect your Jira');
    await expect.poll(settings).toBeGreaterThan(0);
    await page.close();
  });

  it('goes on once it is', async () => {
    await connect(world.browser, world.login, [world.gitlab]);
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    const popup = await openPopup(world.browser, page);
    await popup.says('Cart total is off by one cent');
    await popup.close();
    await page.close();
  });
});
