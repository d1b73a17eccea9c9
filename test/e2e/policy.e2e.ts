import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { startGit, type GitSandbox } from '../sandbox/git/server.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { startChromium, type Chromium } from './driver/chromium.ts';
import { driveCard } from './driver/card.ts';
import { hover, painted } from './driver/mouse.ts';
import { canSetPolicy, policedBuild, type PolicedBuild } from './driver/policy.ts';

/** An administrator sets a connection, a Git host and a group by a policy file of the machine; a user works with them. */
describe.runIf(canSetPolicy())('with a policy of the machine', () => {
  let jira: JiraSandbox;
  let git: GitSandbox;
  let policed: PolicedBuild;
  let browser: Chromium;
  let gitlab: string;
  let page: Page;

  const policy = (name: string) => ({
    connections: [
      { id: 'acme', name, webUrl: jira.url, auth: { method: 'password' } },
      { id: 'broken', name: 'Broken', webUrl: 'not an address', auth: { method: 'pat' } },
    ],
    hosts: [{ url: gitlab, kind: 'gitlab' }],
    scopes: [
      { host: gitlab, path: '', settings: 'custom', fields: { connection: 'acme' } },
      { host: gitlab, path: 'shop', settings: 'default', fields: { ignore: ['OPS'] } },
    ],
  });
  const send = (name: string, input: object): Promise<unknown> =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
  const goTo = (hash: string): Promise<void> => page.evaluate((to) => location.assign(to), hash);

  beforeAll(async () => {
    jira = await startCheckedJira({ flavour: 'server-8.20', host: 'jira.test' });
    git = await startGit({ jiraUrl: jira.url });
    gitlab = git.origin('gitlab.test');
    policed = policedBuild();
    policed.set(policy('Acme Jira'));
    browser = await startChromium({ build: policed.build });
    page = await browser.extensionPage('options.html#/connections/acme');
  });
  afterAll(async () => {
    await browser?.close();
    policed?.end();
    await git?.close();
    await jira?.close();
  });

  it('a connection stands there locked, and takes the user’s own account', async () => {
    await page.getByRole('heading', { level: 1, name: 'Acme Jira' }).waitFor();
    await page.getByText('Your organisation has set this connection.').waitFor();
    const isLocked = (label: string): Promise<boolean> => page.getByLabel(label, { exact: true }).isDisabled();
    const locked = await Promise.all(['Web URL', 'Jira API URL', 'Name', 'Username and password'].map(isLocked));
    expect(locked).toEqual([true, true, true, true]);
    expect(await page.getByRole('button', { name: 'Migrate…' }).count()).toBe(0);
    await page.getByLabel('Username', { exact: true }).fill(jira.credentials.account);
    await page.getByRole('textbox', { name: 'Password' }).fill(jira.credentials.secret);
    await page.getByLabel('Send my token or password unencrypted').check();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Changes saved.').waitFor();
  });

  it('a key shows its issue, where the policy says so', async () => {
    const merge = await browser.context.newPage();
    await merge.goto(gitlab + places.mergeRequest);
    const card = await driveCard(merge);
    await painted(merge, 'h1[data-testid="title-content"]', 'SHOP-482');
    await hover(merge, 'h1[data-testid="title-content"]', 'SHOP-482');
    await card.says('Cart total is off by one cent');
    await merge.close();
  });

  it('hosts and groups are marked and locked', async () => {
    await goTo('#/hosts');
    await page.getByText('Set by your organisation').first().waitFor();
    expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    await goTo(`#/projects/${encodeURIComponent(gitlab)}/shop`);
    await page.getByText('Your organisation has set this.').waitFor();
    expect(await page.getByLabel('Ignored keys').isDisabled()).toBe(true);
  });

  it('nothing of it can be changed past the page either', async () => {
    const draft = { id: 'acme', name: 'Mine', webUrl: 'http://evil.test', apiUrl: '', method: 'pat', account: '' };
    const answers = [
      await send('connection.save', draft),
      await send('host.disable', { url: gitlab }),
      await send('host.connect', { url: gitlab, connection: '' }),
      await send('scope.remove', { host: gitlab, path: 'shop' }),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, failure: { kind: 'set-by-policy' } })));
    const onDisk = await page.evaluate('chrome.storage.local.get("settings")');
    expect(onDisk).toMatchObject({ settings: { connections: [], hosts: [], scopes: [] } });
  });

  it('a broken entry counts for nothing and is named', async () => {
    await goTo('#/transfer');
    await page.getByText('connections[1].webUrl').waitFor();
    await page.getByText('1 connection', { exact: true }).waitFor();
  });

  it('a change of the policy is seen on the open page', async () => {
    policed.set(policy('Acme Jira 2'));
    await page.getByRole('navigation').getByText('Acme Jira 2').waitFor({ timeout: 20_000 });
    await goTo('#/connections/acme');
    expect(await page.getByLabel('Username', { exact: true }).inputValue()).toBe(jira.credentials.account);
  });
});
