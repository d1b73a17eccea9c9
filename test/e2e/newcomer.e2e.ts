import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { displayTools } from '../set-up/browsers.ts';
import { declinePrompt, grantPrompt, pressToolbarButton, startDisplay, type Display } from './driver/display.ts';
import { hover, painted } from './driver/mouse.ts';
import { fillConnection } from './driver/options.ts';
import { openPopup } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { startWorld, type Visit, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';

/** From the installation to the first card, with what users get: the production build, which holds no permission for any site. */
describe.skipIf(displayTools() === undefined)('a newcomer', () => {
  let display: Display;
  let world: World;
  let options: Page;
  /** Open from before its host is enabled, and never loaded again. */
  let early: Visit;
  beforeAll(async () => {
    display = await startDisplay();
    world = await startWorld({ build: 'chrome-mv3', display: display.name, connected: false });
  });
  afterAll(async () => {
    try {
      await world.stop();
    } finally {
      await display.close();
    }
  });

  /** The origins that the browser lets the extension into, and the sites that it runs on. */
  const reach = async (): Promise<unknown> =>
    (await world.browser.worker()).evaluate(`Promise.all([
      chrome.permissions.getAll(),
      chrome.scripting.getRegisteredContentScripts(),
    ]).then(([{ origins }, scripts]) => ({ granted: origins.sort(), scripted: scripts.flatMap((one) => one.matches).sort() }))`);
  const marks = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('a.lozenge-key').length + CSS.highlights.size);

  it('sees the settings open by themselves, and has granted nothing', async () => {
    options = await until('the settings', async () =>
      world.browser.context.pages().find((page) => page.url().includes('/options.html')),
    );
    await options.getByRole('heading', { name: 'Connect your Jira' }).waitFor();
    expect(await reach()).toEqual({ granted: [], scripted: [] });
  });

  it('who declines Jira’s origin is told so, loses nothing that was typed, and Jira is not asked', async () => {
    await fillConnection(options, world.login);
    await options.getByRole('button', { name: 'Test settings' }).click();
    await declinePrompt(display, world.browser);
    await options.getByText('Lozenge may not talk to jira.test').waitFor();
    expect(await options.getByLabel('API token', { exact: true }).inputValue()).toBe(world.login.secret);
    expect(await reach()).toEqual({ granted: [], scripted: [] });
    expect(world.jira.requests).toEqual([]);
  });

  it('who grants it is connected', async () => {
    await grantPrompt(display, world.browser, 'http://jira.test/*', () =>
      options.getByRole('button', { name: 'Test settings' }).click(),
    );
    await options.getByText('Connected as Mira Kowalski').waitFor();
    await options.getByRole('button', { name: 'Save changes' }).click();
    await options.getByText('Changes saved.').waitFor();
    expect(await reach()).toEqual({ granted: ['http://jira.test/*'], scripted: [] });
  });

  it('who declines the Git host’s origin is told so, and nothing is enabled', async () => {
    early = await world.visit(places.mergeRequest);
    await options.bringToFront();
    await options.getByRole('heading', { name: 'Choose your Git hosts' }).waitFor();
    await options.getByLabel('Address').fill(world.gitlab);
    await options.getByRole('button', { name: 'Enable', exact: true }).click();
    await declinePrompt(display, world.browser);
    await options.getByText('Lozenge may not talk to gitlab.test').waitFor();
    await options.getByText('No Git host is enabled yet').waitFor();
    expect(await options.getByLabel('Address').inputValue()).toBe(world.gitlab);
    expect(await reach()).toEqual({ granted: ['http://jira.test/*'], scripted: [] });
    expect(await marks(early.page)).toBe(0);
  });

  it('who grants it has a merge request that is open already painted, without loading it again', async () => {
    const loaded = await early.page.evaluate(() => performance.timeOrigin);
    await grantPrompt(display, world.browser, 'http://gitlab.test/*', () =>
      options.getByRole('button', { name: 'Enable', exact: true }).click(),
    );
    await options.getByText('Enabled', { exact: true }).waitFor();
    expect(await reach()).toEqual({
      granted: ['http://gitlab.test/*', 'http://jira.test/*'],
      scripted: ['http://gitlab.test/*'],
    });
    await painted(early.page, title, 'SHOP-482');
    expect(await early.page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });

  it('hovers the key and reads the live issue', async () => {
    await early.page.bringToFront();
    await hover(early.page, title, 'SHOP-482');
    await early.card.says('Cart total is off by one cent');
    await early.card.find('button', 'In review, move to another status');
    expect(world.jira.state.issues['SHOP-482']?.status).toBe('In review');
  });

  it('is told that it works', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Continue' }).click();
    await options.getByText('It works. Issue keys were found on http://gitlab.test').waitFor();
    await options.getByRole('button', { name: 'Go to the settings' }).click();
    await options.getByRole('heading', { name: 'Acme Jira' }).waitFor();
  });

  it('enables a second Git host from the popup, and it is painted and listed without loading it again', async () => {
    const page = await world.browser.context.newPage();
    await page.goto(world.git.origin('gitlab2.test') + places.mergeRequest);
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await pressToolbarButton(display, world.browser);
    await grantPrompt(display, world.browser, 'http://gitlab2.test/*', async () => {
      const welcome = await openPopup(world.browser, page);
      await welcome.says(`${new URL(page.url()).host} isn't enabled yet`);
      await welcome.click('button', 'Enable on this site');
    });
    await painted(page, title, 'SHOP-482');
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
    expect(await reach()).toEqual({
      granted: ['http://gitlab.test/*', 'http://gitlab2.test/*', 'http://jira.test/*'],
      scripted: ['http://gitlab.test/*', 'http://gitlab2.test/*'],
    });
    const list = await openPopup(world.browser, page);
    await list.says('Cart total is off by one cent');
    await list.close();
    await page.close();
  });

  it('declines in the popup, and nothing is left of it', async () => {
    const page = await world.browser.context.newPage();
    await page.goto(world.git.origin('gitlab3.test') + places.mergeRequest);
    await pressToolbarButton(display, world.browser);
    const welcome = await openPopup(world.browser, page);
    await welcome.click('button', 'Enable on this site');
    await declinePrompt(display, world.browser);
    expect(await reach()).toMatchObject({
      granted: ['http://gitlab.test/*', 'http://gitlab2.test/*', 'http://jira.test/*'],
    });
    await options.bringToFront();
    await options.reload();
    await options.getByRole('navigation').getByText('Git hosts').click();
    await options.getByText('http://gitlab2.test').waitFor();
    expect(await options.getByRole('main').innerText()).not.toContain('gitlab3.test');
    await page.close();
  });

  it('who takes Jira’s origin back is told so on the card, and grants it again in the settings', async () => {
    const worker = await world.browser.worker();
    await worker.evaluate(`chrome.permissions.remove({ origins: ['http://jira.test/*'] })`);
    await worker.evaluate('chrome.storage.session.clear()');
    await early.page.reload();
    await painted(early.page, title, 'SHOP-482');
    await hover(early.page, title, 'SHOP-482');
    await early.card.says('Lozenge may not talk to jira.test');
    await early.card.click('button', 'Open settings');
    const inFront = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.url)`;
    await until('the settings in front', async () => (await worker.evaluate(inFront)) === options.url());
    await options.getByRole('navigation').getByText('Acme Jira').click();
    // What was granted once and given back, Chromium grants again without a question.
    await options.getByRole('button', { name: 'Test settings' }).click();
    await options.getByText('Connected as Mira Kowalski').waitFor();
    await early.page.bringToFront();
    await hover(early.page, title, 'SHOP-482');
    await early.card.click('button', 'Try again');
    await early.card.says('Cart total is off by one cent');
  });

  it('who takes the Git host’s origin back sees it gone from a page that is open, and grants it again', async () => {
    await options.bringToFront();
    await options.getByRole('navigation').getByText('What Lozenge can see').click();
    const row = options.getByRole('listitem').filter({ hasText: 'http://gitlab.test' });
    await row.getByRole('button', { name: 'Take it back' }).click();
    await row.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
    await options.getByText('http://gitlab.test was taken back.').waitFor();
    expect(await reach()).toMatchObject({ scripted: ['http://gitlab2.test/*'] });
    await until('the page without marks', async () => (await marks(early.page)) === 0);
    await row.getByRole('button', { name: 'Grant again' }).click();
    await options.getByText('http://gitlab.test is granted.').waitFor();
    await painted(early.page, title, 'SHOP-482');
  });
});
