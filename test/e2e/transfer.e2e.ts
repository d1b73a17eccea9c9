import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from './driver/world.ts';

/** Settings leave as a file, come back from one and from GitLab, and survive a document that can't be read. */
describe('settings', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'dc-9.12' });
  });
  beforeEach(async () => {
    page = await world.browser.extensionPage('options.html#/transfer');
    await page.getByRole('heading', { level: 1, name: 'Import and export' }).waitFor();
  });
  afterEach(() => page.close());
  afterAll(() => world.stop());

  const save = async (button: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const choose = (name: string, text: string): Promise<void> =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const plan = () => page.getByRole('region', { name: /^What .* will change$/ });

  it('are saved as a file without the token, and as a team file without the account', async () => {
    const own = await save('Export settings');
    expect(JSON.parse(own)).toMatchObject({ lozenge: 'settings', version: 2, hosts: [{ url: world.gitlab }] });
    expect(own).not.toContain(world.login.secret);
    const team = await save('Export team file');
    expect(team).not.toContain('account');
    await choose('lozenge-settings.json', own);
    await page.getByText('lozenge-settings.json says nothing else than your settings do.').waitFor();
  });

  it('come from a file after a look at what changes, and go again', async () => {
    const file = {
      lozenge: 'settings',
      version: 2,
      connections: [{ id: 'team', name: 'Team Jira', webUrl: 'https://team.test', auth: { method: 'pat' } }],
      hosts: [{ url: 'https://git.team.example' }],
      scopes: [{ host: world.gitlab, path: 'shop', settings: 'custom', fields: { connection: 'team' } }],
    };
    await choose('team.json', JSON.stringify(file));
    await plan().getByText('Team Jira').waitFor();
    expect(await plan().innerText()).toContain('Needs a token');
    await page.getByRole('button', { name: 'Apply changes' }).click();
    await page.getByRole('button', { name: 'Enter the token of Team Jira' }).waitFor();
    await page.getByRole('navigation').getByText('Team Jira').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('The import was taken back.').waitFor();
    expect(await page.getByRole('navigation').getByText('Team Jira').count()).toBe(0);
  });

  it.each([
    [
      'a script',
      '{"lozenge":"settings","version":2,"connections":[{"id":"a","name":"A","webUrl":"javascript:x","auth":{"method":"pat"}}],"hosts":[],"scopes":[]}',
      'connections[0].webUrl is not as it must be',
    ],
    ['a prototype', '{"lozenge":"settings","version":2,"__proto__":{"x":1}}', 'At __proto__ it has a name'],
    ['a megabyte and more', `"${'x'.repeat(1_000_001)}"`, 'larger than 1 MB'],
  ])('do not come from %s', async (_case, text, words) => {
    await choose('odd.json', text);
    await page.getByText('odd.json was not imported.').waitFor();
    expect(await page.locator('main').innerText()).toContain(words);
  });

  it('come from GitLab, where it lets the user see them', async () => {
    const { context } = world.browser;
    const read = async (project: string): Promise<void> => {
      await page.getByLabel('Project', { exact: true }).fill(project);
      await page.getByRole('button', { name: 'Read settings' }).click();
    };
    const signIn = (value: string): Promise<void> =>
      context.addCookies([{ name: '_gitlab_session', value, url: world.gitlab }]);
    await read('shop/web');
    await page.getByText('You are not signed in to this GitLab').waitFor();
    await signIn('developer');
    await read('shop/web');
    await page.getByText('GitLab shows these settings to maintainers').waitFor();
    await signIn('maintainer');
    await read('shop/api');
    await page.getByText('has no Jira integration of its own').waitFor();
    await read('shop/nothing');
    await page.getByText('There is no such project').waitFor();
    await read(`${world.gitlab}/shop/web/-/merge_requests`);
    await plan().getByText(`${world.gitlab}/shop/web`).waitFor();
    await page.getByRole('button', { name: 'Apply changes' }).click();
    await page.getByText('shop/web is imported.').waitFor();
    await page.evaluate((to) => location.assign(to), `#/projects/${encodeURIComponent(world.gitlab)}/shop%2Fweb`);
    expect(await page.getByLabel('Jira project keys').inputValue()).toBe('SHOP, OPS');
  });

  it('that can not be read are kept aside, and said', async () => {
    await page.evaluate(`chrome.storage.local.set({ settings: '{"version":2,"connec' })`);
    await page.reload();
    await page.getByText('could not be read.').waitFor();
    expect(JSON.parse(await save('Save the copy as a file'))).toBe('{"version":2,"connec');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await page.getByText('could not be read.').waitFor({ state: 'detached' });
  });

  it('of a newer Lozenge are left alone', async () => {
    const settings = { version: 99, more: true };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    await page.reload();
    await page.getByText('These settings are from a newer Lozenge.').waitFor();
    expect(JSON.parse(await save('Save the copy as a file'))).toEqual({ lozenge: 'settings', ...settings });
    expect(await page.evaluate('chrome.storage.local.get("settings")')).toEqual({ settings });
  });
});
