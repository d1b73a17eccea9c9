import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type World } from './driver/world.ts';

/** What axe complains of on a page, a line each. */
async function complaints(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}

/** Settings as somebody has them who uses Lozenge for a while. */
async function populate({ browser, gitlab }: World): Promise<void> {
  const page = await browser.extensionPage('options.html');
  for (const message of [
    // Neither is granted.
    { name: 'host.enable', input: { url: 'https://codeberg.org' } },
    { name: 'host.enable', input: { url: 'https://git.acme.example/gitlab' } },
    { name: 'host.kind', input: { url: 'https://codeberg.org', kind: 'gitea' } },
    ...['shop', 'shop/web'].map((path) => ({
      name: 'scope.save',
      input: { scope: { host: gitlab, path, settings: 'custom', fields: { ignore: ['UTF'], commitEvents: false } } },
    })),
  ]) {
    const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    expect({ ...message, answer }).toMatchObject({ answer: { ok: true } });
  }
  await page.close();
}

async function pressFor(page: Page, name: string, then: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(then).first().waitFor();
}

describe.each(['light', 'dark'] as const)('axe has no complaint in the %s theme', (colorScheme) => {
  let world: World;
  /** The settings. */
  let page: Page;
  const goTo = async (hash: string): Promise<void> => {
    await page.evaluate((to) => location.assign(to), hash);
    // What comes later than the heading: lists that the worker is asked for.
    await page.waitForTimeout(150);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  beforeAll(async () => {
    world = await startWorld({ colorScheme });
    await populate(world);
    page = await world.browser.extensionPage('options.html');
  });
  afterAll(() => world.stop());

  it('the looking is not blind', async () => {
    const other = await world.browser.extensionPage('options.html');
    await other.evaluate(() => document.body.append(document.createElement('button')));
    expect((await complaints(other)).join()).toContain('button-name');
    await other.close();
  });

  it.each([
    ['the welcome', '#/welcome'],
    ['a connection', '#/connections'],
    ['a new connection', '#/connections/new'],
    ['Git hosts', '#/hosts'],
    ['projects', '#/projects'],
    ['a project', '#/projects/GIT/shop%2Fweb'],
    ['security', '#/security'],
    ['what Lozenge can see', '#/access'],
    ['import and export', '#/transfer'],
  ])('about the settings, wide and narrow: %s', async (_what, hash) => {
    await goTo(hash.replace('GIT', encodeURIComponent(world.gitlab)));
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await complaints(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each<[string, string, (settings: Page) => Promise<void>]>([
    [
      'every step of the welcome',
      '#/welcome',
      (settings) => settings.getByRole('button', { name: 'Connect Jira' }).click(),
    ],
    [
      'the choice of Git hosts',
      '#/welcome',
      (settings) => settings.getByRole('button', { name: 'Choose Git hosts' }).click(),
    ],
    [
      'an address that can be read in two ways',
      '#/hosts',
      (settings) => settings.getByLabel('Address').fill('https://acme.example/git/shop/web/-/merge_requests/7'),
    ],
    ['an address that is none', '#/hosts', (settings) => settings.getByLabel('Address').fill('git lab')],
    ['the way to another Jira', '#/connections', (settings) => pressFor(settings, 'Migrate…', 'What will change')],
    [
      'an address that is not encrypted, and a field that is missing',
      '#/connections/new',
      async (settings) => {
        await settings.getByLabel('Web URL').fill('http://jira.acme.example/browse/SHOP-1');
        await settings.getByRole('button', { name: 'Save changes' }).click();
        await settings.locator('[aria-invalid="true"]').first().waitFor();
      },
    ],
    [
      'a host that was removed',
      '#/hosts',
      (settings) => settings.getByRole('button', { name: 'Remove codeberg.org' }).click(),
    ],
  ])('about the settings in use: %s', async (_what, hash, act) => {
    await goTo(hash);
    await act(page);
    await page.keyboard.press('Tab');
    expect(await complaints(page)).toEqual([]);
  });

  it('about the vault in every state, and what stands above the rest while it is locked', async () => {
    const ask = (name: string, input: object): Promise<unknown> =>
      page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    const look = async (): Promise<void> => expect(await complaints(page)).toEqual([]);
    await goTo('#/security');
    await press('Set a passphrase');
    await page.getByLabel('New passphrase').fill('correct horse');
    await press('Set a passphrase');
    await page.getByText('This is not the same as above.').waitFor();
    await look();
    await page.getByLabel('The same again').fill('correct horse');
    await press('Set a passphrase');
    await page.getByText(/^The passphrase is set/).waitFor();
    await look();
    await press('Change passphrase');
    await look();
    await press('Cancel');
    await press('Lock now');
    await page.getByText('Lozenge is locked.').waitFor();
    await look();
    await press('I forgot it');
    await look();
    await goTo('#/hosts');
    await look();
    const popup = await world.browser.extensionPage('popup.html');
    await popup.getByRole('main').waitFor();
    expect(await complaints(popup)).toEqual([]);
    await popup.close();
    expect(await ask('vault.unprotect', { passphrase: 'correct horse' })).toMatchObject({ ok: true });
  });

  it('about the popup', async () => {
    const popup = await world.browser.extensionPage('popup.html');
    await popup.getByRole('main').waitFor();
    expect(await complaints(popup)).toEqual([]);
    await popup.close();
  });

  it.each<[string, (string | RegExp)[]]>([
    ['the issue', []],
    ['the moves', ['In review, move to another status']],
    ['a form', ['In review, move to another status', /^Approve/]],
  ])('about the card: %s', async (_what, clicks) => {
    const { page: host, card } = await world.visit(`${places.mergeRequest}?theme=${colorScheme}`);
    await painted(host, 'h1', 'SHOP-482');
    await hover(host, 'h1', 'SHOP-482');
    await card.says('Cart total');
    for (const name of clicks) await card.click('button', name);
    await host.waitForTimeout(300);
    // axe sees into no closed root: it gets a copy of what stands there.
    const copy = await card.ask((root) => [...root.children].map(({ outerHTML }) => outerHTML).join(''));
    await host.setContent(`<!doctype html><html lang="en" style="color-scheme: ${colorScheme}"><title>Card</title>
      <main><h1>Card</h1>${copy.replaceAll(':host', ':root')}</main></html>`);
    expect(await complaints(host)).toEqual([]);
    await host.close();
  });
});
