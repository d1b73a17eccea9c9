import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { places } from '../sandbox/git/places.ts';
import { enableHost } from './driver/options.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';

describe('the browser’s own session', () => {
  let world: World;
  let options: Page;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'dc-9.12', connected: false });
    options = await world.browser.extensionPage('options.html');
    await options.getByLabel('Name', { exact: true }).fill('Acme Jira');
    await options.getByLabel('Web URL').fill(world.jira.url);
    await options.getByRole('radio', { name: 'Use my signed-in browser session' }).check({ force: true });
  });
  afterAll(() => world.stop());

  const sessionCookie = async (): Promise<string | undefined> => {
    const cookies = await world.browser.context.cookies(world.jira.url);
    return cookies.find(({ name }) => name === 'JSESSIONID')?.value;
  };

  it('that there is none says where to sign in', async () => {
    await options.getByRole('button', { name: 'Test settings' }).click();
    await options.getByText('You are not signed in to Acme Jira in this browser.').waitFor();
    const link = options.getByRole('link', { name: 'Sign in to Jira' });
    expect(await link.getAttribute('href')).toBe(`${world.jira.url}/login.jsp`);
  });

  it('is enough to connect with, once somebody signed in in a tab', async () => {
    const tab = await world.browser.context.newPage();
    await tab.goto(`${world.jira.url}/login.jsp`);
    await tab.getByLabel('Username').fill(world.jira.credentials.account);
    await tab.getByLabel('Password').fill(world.jira.credentials.secret);
    await tab.getByRole('button', { name: 'Log In' }).click();
    await tab.waitForURL((url) => !url.pathname.endsWith('/login.jsp'));
    await tab.close();
    const before = await sessionCookie();

    await options.getByRole('button', { name: 'Test settings' }).click();
    await options.getByText('Connected as Mira Kowalski').waitFor();
    await options.getByRole('button', { name: 'Save changes' }).click();
    await options.getByText('Changes saved.').waitFor();
    expect(await sessionCookie()).toBe(before);
    expect(world.jira.requests.filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
  });

  it('reads and writes on a card, past the XSRF filter', async () => {
    await enableHost(options, world.gitlab);
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    const before = await sessionCookie();
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Written by session.');
    await card.click('button', 'Comment');
    await expect
      .poll(() => world.jira.state.issues['SHOP-482']?.comments.at(-1))
      .toMatchObject({ author: 'mkowalski', text: { wiki: 'Written by session.' } });
    expect(await sessionCookie()).toBe(before);
    await page.close();
  });

  it('that has ended is said on the card, with the way to sign in', async () => {
    await world.afresh();
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says(/You are not signed in to .* in this browser\./);
    const link = await card.find('link', 'Sign in to Jira');
    expect(await link.ask((element) => 'href' in element && element.href)).toBe(`${world.jira.url}/login.jsp`);
    await page.close();
  });
});
