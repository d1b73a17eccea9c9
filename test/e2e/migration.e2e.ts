import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { hover, painted } from './driver/mouse.ts';
import { until } from './driver/until.ts';
import { startWorld, type Visit, type World } from './driver/world.ts';

const comment = '.note-text.md';

/** A Jira Server that moved to Jira Cloud, while a merge request is open that links to where it was. */
describe('a migration', () => {
  let world: World;
  let cloud: JiraSandbox;
  let options: Page;
  let visit: Visit;
  let loaded: number;
  /** How much the Jira was asked that nobody is to ask any more. */
  let asked: number;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'server-8.20' });
    cloud = await startCheckedJira({ flavour: 'cloud', host: 'cloud.test' });
    const issue = cloud.state.issues['SHOP-490'];
    if (issue) issue.summary = 'Show VAT per line, now in the cloud';
  });
  afterAll(async () => {
    await world.stop();
    await cloud.close();
  });

  const stored = async (): Promise<Stored> =>
    (await world.browser.worker()).evaluate(`chrome.storage.local.get('settings').then(({ settings }) => settings)`);
  /** Where the links of a page lead that are not Lozenge's own, by what they say. */
  const leads = (): Promise<Record<string, string>> =>
    visit.page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/browse/"]:not(.lozenge-key)')].map((link) => [
          link.textContent.trim(),
          link.href,
        ]),
      ),
    );
  /** Notes from now on when settings are written, and when a link of the page begins to lead elsewhere. */
  const watch = async (): Promise<() => Promise<number>> => {
    await options.evaluate(`chrome.storage.local.onChanged.addListener(({ settings }) => {
      if (settings) globalThis.savedAt = Date.now();
    })`);
    await visit.page.evaluate(() => {
      const noted = globalThis as { changedAt?: number };
      delete noted.changedAt;
      const filter = { attributes: true, attributeFilter: ['href'], subtree: true };
      new MutationObserver(() => (noted.changedAt ??= Date.now())).observe(document.body, filter);
    });
    return async () =>
      (await visit.page.evaluate(() => (globalThis as { changedAt?: number }).changedAt ?? Infinity)) -
      (await options.evaluate<number>('globalThis.savedAt'));
  };

  it('begins with three scopes and an open page that links to the old Jira', async () => {
    options = await world.browser.extensionPage('options.html');
    const id = (await stored()).connections[0]?.id;
    const scopes = ['', 'shop', 'shop/web'].map((path) => ({
      host: world.gitlab,
      path,
      settings: path === '' ? 'custom' : 'default',
      fields: { connection: id },
    }));
    for (const scope of scopes) {
      const message = { name: 'scope.save', input: { scope } };
      expect(await options.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toMatchObject({
        ok: true,
      });
    }
    visit = await world.visit(places.mergeRequest);
    await visit.page.evaluate(
      ([selector = '', old = '']) => {
        const note = document.querySelector(selector);
        note?.insertAdjacentHTML(
          'beforeend',
          `<p><a class="gfm gfm-issue" data-external-issue="SHOP-490" title="Issue in Jira" href="${old}/browse/SHOP-490">VAT</a>,
          <a href="${old}/browse/SHOP-101?focusedCommentId=7">the certificate</a>,
          <a href="https://other.test/browse/SHOP-490">another Jira</a></p>`,
        );
      },
      [comment, world.jira.url],
    );
    loaded = await visit.page.evaluate(() => performance.timeOrigin);
    await painted(visit.page, 'h1', 'SHOP-482');
    await hover(visit.page, comment, 'VAT');
    await visit.card.says('Show VAT per line');
    await visit.page.mouse.move(5, 5);
  });

  it('is refused where the new site does not answer, and changes nothing', async () => {
    const before = await stored();
    await options.bringToFront();
    await options.reload();
    await options.getByRole('button', { name: 'Migrate…' }).click();
    await options.getByLabel('Web URL').fill(`${cloud.url}/browse/SHOP-490`);
    // This cloud has no name that tells: its address alone looks like a server’s.
    await options.getByLabel('Web URL').blur();
    await options.getByRole('radio', { name: 'Email and API token' }).check({ force: true });
    await options.getByRole('textbox', { name: 'Email' }).fill(cloud.credentials.account);
    await options.getByLabel('API token', { exact: true }).fill(cloud.credentials.secret);
    await options.getByLabel('unencrypted').check();
    cloud.faults.down = true;
    await options.getByRole('button', { name: 'Migrate', exact: true }).click();
    await options.getByText(/can't be reached|Nothing answers at/).waitFor();
    cloud.faults.down = false;
    expect(await stored()).toEqual(before);
  });

  it('leads the connection to the new site, with its scopes', async () => {
    await options.getByRole('button', { name: 'Test settings' }).click();
    await options.getByText('Connected as Mira Kowalski').waitFor();
    expect(await options.getByRole('listitem').allInnerTexts()).toEqual(
      ['', '/shop', '/shop/web'].map((path) => expect.stringContaining(`${world.gitlab}${path}`)),
    );
    const before = await stored();
    const took = await watch();
    await options.getByRole('button', { name: 'Migrate', exact: true }).click();
    await options.getByText(`Migrated from ${world.jira.url}`).waitFor();
    const after = await stored();
    expect(after.scopes).toEqual(before.scopes);
    expect(after.scopes).toHaveLength(3);
    expect(after.connections).toMatchObject([
      { id: before.connections[0]?.id, webUrl: cloud.url, formerUrls: [world.jira.url] },
    ]);

    await until('the links of the page', async () =>
      Object.values(await leads()).includes(`${cloud.url}/browse/SHOP-490`),
    );
    expect(await took()).toBeLessThan(1_000);
    asked = world.jira.requests.length;
  });

  it('has old links on the open page lead to the new site, the Git host’s own too', async () => {
    expect(await leads()).toMatchObject({
      VAT: `${cloud.url}/browse/SHOP-490`,
      'SEC-12': `${cloud.url}/browse/SEC-12`,
      'the certificate': `${cloud.url}/browse/SHOP-101`,
      'another Jira': 'https://other.test/browse/SHOP-490',
    });
  });

  it.each([
    ['the Git host’s own link', 'VAT', 'Show VAT per line, now in the cloud'],
    ['a link to an issue that has another project by now', 'the certificate', 'OPS-12'],
  ])('shows cards from the new site: %s', async (_case, word, text) => {
    await visit.page.bringToFront();
    await visit.page.mouse.move(5, 5);
    await hover(visit.page, comment, word);
    await visit.card.says(text);
    expect(await visit.page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });

  it('undone, has everything as it was', async () => {
    await options.bringToFront();
    expect(world.jira.requests).toHaveLength(asked);
    const took = await watch();
    await options.getByRole('button', { name: 'Undo' }).click();
    await options.getByRole('button', { name: 'Go back' }).click();
    await options.getByText(`${world.login.name} is at ${world.jira.url} again.`).waitFor();
    await until('the links of the page', async () => (await leads())['VAT'] === `${world.jira.url}/browse/SHOP-490`);
    expect(await took()).toBeLessThan(1_000);
    asked = cloud.requests.length;
    expect((await leads())['the certificate']).toBe(`${world.jira.url}/browse/SHOP-101?focusedCommentId=7`);
    const { connections, scopes } = await stored();
    expect(connections).toMatchObject([{ webUrl: world.jira.url, deployment: 'server' }]);
    expect(connections[0]).not.toHaveProperty('before');
    expect(scopes).toHaveLength(3);

    await visit.page.bringToFront();
    await visit.page.mouse.move(5, 5);
    await hover(visit.page, comment, 'VAT');
    await visit.card.says(/Show VAT per line(?!, now)/);
    expect(cloud.requests).toHaveLength(asked);
    expect(await visit.page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });
});

interface Stored {
  readonly connections: readonly { readonly id: string }[];
  readonly scopes: readonly unknown[];
}
