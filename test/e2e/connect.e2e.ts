import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { startGit, type GitSandbox } from '../sandbox/git/server.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { driveCard } from './driver/card.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { startChromium, type Chromium } from './driver/chromium.ts';
import { hover, painted } from './driver/mouse.ts';
import { enableHost, fillLogin } from './driver/options.ts';
import { until } from './driver/until.ts';

const title = 'h1[data-testid="title-content"]';

/** The e2e build once more, which may speak to Atlassian's gateway as well: a headless browser can't be asked. */
function withGateway(): string {
  const name = 'chrome-mv3-e2e-gateway';
  const copy = join(process.cwd(), '.output', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(process.cwd(), '.output', 'chrome-mv3-e2e'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  // `test/build-e2e.ts` wrote it.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push('https://api.atlassian.com/*');
  writeFileSync(file, JSON.stringify(manifest));
  return name;
}

/** A Jira as a newcomer meets it: a link that somebody sent, and the log-in for it. */
interface Way {
  readonly what: string;
  readonly jira: () => JiraSandbox;
  readonly link: (jira: JiraSandbox) => string;
  readonly method: 'Email and API token' | 'Personal access token' | 'Username and password';
  /** Whether the link alone brings the method; else the user chooses it. */
  readonly byLink: boolean;
  readonly login: (jira: JiraSandbox) => { readonly account: string; readonly secret: string };
  readonly says: RegExp;
  /** Where the log-in is taken, when that is elsewhere. */
  readonly apiUrl: (jira: JiraSandbox) => string;
}

/**
 * From the first run to a card, for every way to sign in that is not driven elsewhere: a plain token of Cloud is
 * (newcomer.e2e.ts), and the browser's own session (session.e2e.ts).
 */
describe('from a pasted link to a card', () => {
  let cloud: JiraSandbox;
  let dataCenter: JiraSandbox;
  let server: JiraSandbox;
  let git: GitSandbox;
  let browser: Chromium;
  let options: Page;
  beforeAll(async () => {
    [cloud, dataCenter, server] = await Promise.all([
      startCheckedJira({ flavour: 'cloud', host: 'cloud.test', tls: true }),
      startCheckedJira({ flavour: 'dc-9.12', host: 'jira.test' }),
      startCheckedJira({ flavour: 'server-7.13', host: 'old.test' }),
    ]);
    git = await startGit({ jiraUrl: dataCenter.url });
    const rules = `MAP api.atlassian.com:443 127.0.0.1:${cloud.port}, MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
    browser = await startChromium({
      build: withGateway(),
      args: [`--host-resolver-rules=${rules}`, `--ignore-certificate-errors-spki-list=${cloud.certificateHash}`],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([cloud, dataCenter, server, git].map((one) => one?.close()));
    rmSync(join(process.cwd(), '.output', 'chrome-mv3-e2e-gateway'), { recursive: true, force: true });
  });

  /** As on the day of the installation. */
  const firstRun = async (): Promise<void> => {
    const worker = await browser.worker();
    await worker.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
    options = await browser.extensionPage('options.html');
  };

  it.each<Way>([
    {
      what: 'a scoped token of Cloud, which only the gateway takes',
      jira: () => cloud,
      link: ({ url }) => `${url}/jira/software/c/projects/SHOP/boards/1?selectedIssue=SHOP-482`,
      method: 'Email and API token',
      byLink: true,
      login: ({ gateway }) => ({ account: '', secret: '', ...gateway?.credentials }),
      says: /Jira Cloud · \d+ projects · can read and write/,
      apiUrl: ({ gateway, origin }) => gateway?.url.replace(origin, 'https://api.atlassian.com') ?? '',
    },
    {
      what: 'a personal access token of a Data Center under a context path',
      jira: () => dataCenter,
      link: ({ url }) => `${url}/secure/RapidBoard.jspa?rapidView=1&projectKey=SHOP`,
      method: 'Personal access token',
      byLink: true,
      login: ({ credentials }) => ({ account: '', secret: credentials.pat ?? '' }),
      says: /Jira 9\.12\.\d+ · \d+ projects · can read and write/,
      apiUrl: () => '',
    },
    {
      what: 'a password of a Server that has no tokens',
      jira: () => server,
      link: ({ url }) => `${url}/browse/SHOP-482`,
      method: 'Username and password',
      byLink: false,
      login: ({ credentials }) => credentials,
      says: /Jira 7\.13\.\d+ · \d+ projects · can read and write/,
      apiUrl: () => '',
    },
  ])('$what', async ({ jira, link, method, byLink, login, says, apiUrl }) => {
    const { url } = jira();
    await firstRun();
    await options.getByLabel('Web URL').fill(link(jira()));
    await options.getByLabel('Web URL').blur();
    expect(await options.getByLabel('Web URL').inputValue()).toBe(url);
    const radio = options.getByRole('radio', { name: method });
    expect(await radio.isChecked()).toBe(byLink);
    await radio.check({ force: true });
    await fillLogin(options, { method, ...login(jira()) });
    const plain = options.getByLabel('Send my token or password unencrypted');
    expect(await plain.count()).toBe(url.startsWith('http:') ? 1 : 0);
    await Promise.all((await plain.all()).map((box) => box.check()));

    // Nothing was tested: saving does that first.
    await options.getByRole('button', { name: 'Save changes' }).click();
    await options.getByText('Changes saved.').first().waitFor();
    await options.close();
    options = await browser.extensionPage('options.html#/connections');
    await options.getByRole('button', { name: 'Test settings' }).click();
    await options.getByText('Connected as Mira Kowalski').waitFor();
    expect(await options.getByRole('main').innerText()).toMatch(says);
    expect(await options.getByLabel('Jira API URL').inputValue()).toBe(apiUrl(jira()));

    await enableHost(options, git.origin('gitlab.test'));
    const page = await browser.context.newPage();
    await page.goto(git.origin('gitlab.test') + places.mergeRequest);
    const card = await driveCard(page);
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total is off by one cent');
    await page.close();
    await options.close();
  });

  it('a Jira that is away is saved after a question, and works when it is back', async () => {
    await firstRun();
    dataCenter.faults.down = true;
    await options.getByLabel('Web URL').fill(dataCenter.url);
    await options.getByLabel('Web URL').blur();
    await fillLogin(options, {
      method: 'Personal access token',
      account: '',
      secret: dataCenter.credentials.pat ?? '',
    });
    await options.getByLabel('Send my token or password unencrypted').check();
    await options.getByRole('button', { name: 'Save changes' }).click();
    const question = options.getByRole('alertdialog', { name: 'Save without a working connection?' });
    await question.getByText("can't be reached").waitFor();
    await question.getByRole('button', { name: 'Save anyway' }).click();
    await options.getByText('Changes saved.').waitFor();
    dataCenter.faults.down = false;
    await options.goto(`chrome-extension://${browser.extensionId}/options.html#/connections`);
    await options.reload();
    await options.getByRole('button', { name: 'Test settings' }).click();
    await options.getByText('Connected as Mira Kowalski').waitFor();
  });

  it('what was typed outlives a closed tab, but for the token', async () => {
    await options.getByLabel('Name', { exact: true }).fill('Our Jira');
    await options.getByLabel('Web URL').fill('https://jira.acme.example/browse/SHOP-1');
    await options.getByRole('textbox', { name: 'Personal access token' }).fill('tok-4711');
    await options.close({ runBeforeUnload: false });
    options = await browser.extensionPage('options.html#/connections');
    await options.getByText('Unsaved changes from before.').waitFor();
    expect(await options.getByLabel('Name', { exact: true }).inputValue()).toBe('Our Jira');
    expect(await options.getByRole('textbox', { name: 'Personal access token' }).inputValue()).toBe('');
    expect(await stored()).not.toContain('tok-4711');
    await options.getByRole('button', { name: 'Discard my changes' }).click();
    expect(await options.getByLabel('Web URL').inputValue()).toBe(dataCenter.url);
  });

  it('a second tab shows what the first one saves, and loses nothing that is typed in it', async () => {
    const second = await browser.extensionPage('options.html#/connections');
    await second.getByLabel('Jira API URL').fill('https://api.acme.example');
    await options.bringToFront();
    await options.getByLabel('Name', { exact: true }).fill('Renamed');
    await options.getByRole('button', { name: 'Save changes' }).click();
    await options.getByText('Changes saved.').waitFor();
    await second.getByText('This connection was changed elsewhere meanwhile.').waitFor();
    expect(await second.getByLabel('Jira API URL').inputValue()).toBe('https://api.acme.example');
    expect(await second.getByLabel('Name', { exact: true }).inputValue()).toBe('Renamed');
    await second.getByRole('navigation').getByText('Renamed').waitFor();
  });

  const stored = async (): Promise<string> =>
    until('what is stored', async () =>
      (await browser.worker()).evaluate<string>(
        'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)',
      ),
    );
});
