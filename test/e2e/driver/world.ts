import type { Page } from 'playwright-core';
import { startGit, type GitSandbox } from '../../sandbox/git/server.ts';
import type { JiraSandbox } from '../../sandbox/jira/server.ts';
import type { Flavour } from '../../sandbox/jira/site.ts';
import { startChromium, type Chromium, type ChromiumOptions } from './chromium.ts';
import { driveCard, type CardDriver } from './card.ts';
import { startCheckedJira } from './checked-jira.ts';

/** A Jira, a Git host and a browser with the extension. */
export interface World {
  readonly jira: JiraSandbox;
  readonly git: GitSandbox;
  readonly browser: Chromium;
  /** `http://gitlab.test:PORT`. */
  readonly gitlab: string;
  readonly login: Login;
  /** Opens a page of the Git host and drives the card on it. */
  visit(path: string): Promise<Visit>;
  /** Waits until Jira is no longer asked, then takes both back: Jira to its seed, the extension to an empty cache. */
  afresh(): Promise<void>;
  /** Throws when Jira was asked anything that Atlassian does not document. */
  stop(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly card: CardDriver;
}

/** What a user types into the options page for a sandbox. */
export interface Login {
  readonly name: string;
  readonly webUrl: string;
  readonly method: 'Email and API token' | 'Personal access token' | 'Username and password';
  readonly account: string;
  readonly secret: string;
}

export interface WorldOptions extends Partial<ChromiumOptions> {
  readonly flavour?: Flavour;
  /** A folder of saved real pages. */
  readonly pages?: string;
  /** Connects Jira and enables `gitlab.test` behind the scenes, for tests that are about something else. Default: true. */
  readonly connected?: boolean;
}

export async function startWorld({
  flavour = 'cloud',
  pages,
  connected = true,
  ...options
}: WorldOptions = {}): Promise<World> {
  const jira = await startCheckedJira({ flavour, host: 'jira.test' });
  const git = await startGit({ jiraUrl: jira.url, ...(pages !== undefined && { pages }) });
  const browser = await startChromium({ build: 'chrome-mv3-e2e', ...options });
  const gitlab = git.origin('gitlab.test');
  const login = loginOf(jira, flavour);
  if (connected) await connect(browser, login, [gitlab]);
  return {
    jira,
    git,
    browser,
    gitlab,
    login,
    async visit(path) {
      const page = await browser.context.newPage();
      await page.goto(new URL(path, gitlab).href);
      return { page, card: await driveCard(page) };
    },
    async afresh() {
      for (let seen = -1; seen !== jira.requests.length;) {
        seen = jira.requests.length;
        await new Promise((wake) => setTimeout(wake, 300));
      }
      await (await browser.worker()).evaluate('chrome.storage.session.clear()');
      jira.reset();
    },
    async stop() {
      await browser.close();
      await Promise.all([jira.close(), git.close()]);
    },
  };
}

/** How a user would sign in to this Jira: by token where it has them, else by password. */
export const loginOf = (jira: JiraSandbox, flavour: Flavour): Login => {
  const { account, secret, pat } = jira.credentials;
  const common = { name: 'Acme Jira', webUrl: jira.url };
  if (flavour === 'cloud') return { ...common, method: 'Email and API token', account, secret };
  return pat === undefined
    ? { ...common, method: 'Username and password', account, secret }
    : { ...common, method: 'Personal access token', account: '', secret: pat };
};

const methods = {
  'Email and API token': 'cloud-token',
  'Personal access token': 'pat',
  'Username and password': 'password',
} as const;

/** What the options page sends to have a connection saved. */
export const connectionDraftOf = ({ name, webUrl, method, account, secret }: Login) => ({
  name,
  webUrl,
  apiUrl: '',
  method: methods[method],
  account,
  secret,
});

/** Does what the options page does, with the messages that it sends. */
export async function connect(browser: Chromium, login: Login, gitHosts: readonly string[]): Promise<void> {
  const page = await browser.extensionPage('options.html');
  for (const message of [
    { name: 'connection.save', input: connectionDraftOf(login) },
    ...gitHosts.map((url) => ({ name: 'host.enable', input: { url } })),
  ]) {
    const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    if ((answer as { ok?: boolean } | undefined)?.ok !== true) {
      throw new Error(`${message.name} was refused: ${JSON.stringify(answer)}`);
    }
  }
  await page.close();
}
