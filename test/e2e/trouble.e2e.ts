import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { places } from '../sandbox/git/places.ts';
import { hover, painted } from './driver/mouse.ts';
import { fillConnection } from './driver/options.ts';
import { startWorld, type Login, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';
const description = '[data-testid="description-content"]';

describe('Test settings says what is wrong', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'dc-9.12', connected: false });
  });
  beforeEach(async () => {
    world.jira.reset();
    page = await world.browser.extensionPage('options.html');
    return () => page.close();
  });
  afterAll(() => world.stop());

  const password = (): Login => {
    const { account, secret } = world.jira.credentials;
    return { ...world.login, method: 'Username and password', account, secret };
  };

  it.each<[string, (login: Login) => Login, RegExp]>([
    ['a web address that is none', (login) => ({ ...login, webUrl: 'jira dot test' }), /This is not a web address/],
    [
      'a host that is not there',
      (login) => ({ ...login, webUrl: 'http://nowhere.test:1' }),
      /nowhere\.test:1 can't be reached/,
    ],
    ['a host without Jira', (login) => ({ ...login, webUrl: world.gitlab }), /is not a Jira/],
    ['a wrong token', (login) => ({ ...login, secret: 'not-the-token' }), /refused your/],
    ['a wrong password', () => ({ ...password(), secret: 'not-the-password' }), /refused your/],
  ])('%s', async (_case, change, says) => {
    const login = change(world.login);
    await fillConnection(page, login);
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page.getByText(says).first().waitFor();
    // Nothing typed is lost.
    expect(await page.getByLabel('Web URL').inputValue()).toBe(login.webUrl);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(login.name);
  });

  it('a missing context path, and puts it right by a click', async () => {
    await fillConnection(page, { ...world.login, webUrl: world.jira.origin });
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page.getByRole('button', { name: `Use ${world.jira.url}` }).click();
    await page.getByText('Connected as Mira Kowalski').waitFor();
    expect(await page.getByLabel('Web URL').inputValue()).toBe(world.jira.url);
  });

  it('a Jira that wants a human after too many wrong passwords', async () => {
    await fillConnection(page, { ...password(), secret: 'not-the-password' });
    for (let tries = 0; tries < 3; tries += 1) {
      const before = world.jira.requests.length;
      await page.getByRole('button', { name: 'Test settings' }).click();
      await expect.poll(() => world.jira.requests.length).toBeGreaterThan(before + 1);
    }
    await page
      .getByText(/CAPTCHA|log in there|sign in/i)
      .first()
      .waitFor();
  });
});

describe('a card says what is wrong', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => world.afresh());
  afterAll(() => world.stop());

  it.each([
    ['an issue that is not there', 'SHOP-9999', /SHOP-9999/, /No issue|does not exist|not there|can't see/],
    ['a project without permission', 'SEC-12', /SEC/, /project/],
  ])('%s', async (_case, key, names, says) => {
    const { page, card } = await world.visit(`${places.mergeRequest}?jira=${encodeURIComponent(world.jira.url)}`);
    await painted(page, description, 'SHOP-455');
    await hover(page, description, key);
    await card.says(says);
    await card.says(names);
    await page.close();
  });

  it('the two say it in different words', async () => {
    const said: string[] = [];
    for (const key of ['SHOP-9999', 'SEC-12']) {
      const { page, card } = await world.visit(places.mergeRequest);
      await painted(page, description, 'SHOP-455');
      await hover(page, description, key);
      await card.find('button', 'Try again');
      said.push((await card.text()).replaceAll(key, 'KEY'));
      await page.close();
    }
    expect(said[0]).not.toBe(said[1]);
  });

  it('an issue that has moved opens under its new key', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, description, 'SHOP-101');
    await hover(page, description, 'SHOP-101');
    await card.says('SHOP-101 is now OPS-12.');
    await page.close();
  });

  it('a token that was revoked', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    world.jira.faults.status = 401;
    await hover(page, title, 'SHOP-482');
    await card.says(/refused your credentials/);
    expect(await card.has('button', 'Open settings')).toBe(true);
    await page.close();
  });

  it('a log-in that did not count although Jira answered', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    world.jira.faults.authFailedAs200 = true;
    await hover(page, title, 'SHOP-482');
    await card.says('Jira answered, but not to you.');
    expect(await card.has('button', 'Open settings')).toBe(true);
    await page.close();
  });

  it('Jira is down: a comment stays, survives a reload, and can be sent later', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    const before = world.jira.state.issues['SHOP-482']?.comments.length ?? 0;
    world.jira.faults.down = true;
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Written while Jira was away.');
    await card.click('button', 'Comment');
    await card.says(/can't be reached/);
    expect(await (await card.find('textbox', 'Comment')).ask((field) => 'value' in field && field.value)).toBe(
      'Written while Jira was away.',
    );

    await page.reload();
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    expect(await (await card.find('textbox', 'Comment')).ask((field) => 'value' in field && field.value)).toBe(
      'Written while Jira was away.',
    );
    world.jira.faults.down = false;
    await card.click('button', 'Comment');
    // What was sent a moment ago may still arrive: it is waited for before the same goes out again.
    await expect.poll(() => world.jira.state.issues['SHOP-482']?.comments.length, { timeout: 10_000 }).toBe(before + 1);
    await card.says('Written while Jira was away.');
    await page.close();
  });

  it('an answer that never came: the comment is there once', async () => {
    world.jira.faults.failWrites = 'lost-answer';
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    const before = world.jira.state.issues['SHOP-482']?.comments.length ?? 0;
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Sent, and the answer was lost.');
    await card.click('button', 'Comment');
    await card.says(/Sent, and the answer was lost\.[^]*now|just now|seconds? ago/);
    expect(world.jira.state.issues['SHOP-482']?.comments.length).toBe(before + 1);
    await page.close();
  });

  it('the worker was stopped meanwhile: the card goes on', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Half a');
    await card.says('Draft saved');
    await world.browser.stopWorker();
    await page.reload();
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    expect(await (await card.find('textbox', 'Comment')).ask((field) => 'value' in field && field.value)).toBe(
      'Half a',
    );
    await page.close();
  });
});

describe('Jira’s XSRF filter that knows no extensions', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'dc-9.12' });
  });
  afterAll(() => world.stop());

  it('refuses the first write unread; the second carries Jira’s own origin', async () => {
    world.jira.faults.strictXsrf = true;
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Past the filter.');
    await card.click('button', 'Comment');
    await expect
      .poll(() => world.jira.state.issues['SHOP-482']?.comments.at(-1)?.text)
      .toEqual({ wiki: 'Past the filter.' });
    const posts = world.jira.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(posts.map(({ status }) => status)).toEqual([403, 201]);
    await page.close();
  });
});
