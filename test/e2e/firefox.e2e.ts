import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { startGit, type GitSandbox } from '../sandbox/git/server.ts';
import type { RecordedRequest } from '../sandbox/jira/request.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { firefoxPath } from '../set-up/browsers.ts';
import { hoverKey } from './driver/bidi-keys.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { driveCard, driveWhole, startFirefox, type Firefox } from './driver/firefox.ts';
import { until } from './driver/until.ts';

/** In the pages of the extension and in its content scripts. */
declare const browser: Browser;

const executablePath = firefoxPath();

/** The user's own session in Jira; every answer of Jira brings a new one. */
const jiraSession = { domain: 'jira.test', path: '/jira', name: 'JSESSIONID' } as const;

/** Shown beside what is skipped. The set-up that `npm test` begins with installs a Firefox where it can. */
const missing = executablePath === undefined ? ' (no Firefox found: install one, or name it in FIREFOX_PATH)' : '';

/** The XSRF filter of Data Center makes an exception for extensions of Chromium, but for none of Firefox. */
describe.skipIf(executablePath === undefined)(`in Firefox, with Jira dc${missing}`, () => {
  let jira: JiraSandbox;
  let git: GitSandbox;
  let firefox: Firefox;
  let token: string;
  beforeAll(async () => {
    jira = await startCheckedJira({ flavour: 'dc-9.12', host: 'jira.test' });
    git = await startGit({ jiraUrl: jira.url });
    token = jira.credentials.pat ?? '';
    firefox = await startFirefox({ executablePath: executablePath ?? '', build: 'firefox-mv3-e2e' });
    await firefox.keepCookie({ ...jiraSession, value: 'signed-in' });
  });
  afterAll(async () => {
    await firefox?.close();
    await Promise.all([jira?.close(), git?.close()]);
  });

  const gitlab = (): string => git.origin('gitlab.test');
  const visit = async (path: string) => {
    const page = await firefox.open(gitlab() + path);
    return { page, card: driveCard(page) };
  };
  const commentPosts = (): readonly RecordedRequest[] =>
    jira.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));

  it('a user connects Jira in the options page that opened by itself', async () => {
    const page = firefox.welcome;
    const options = driveWhole(page, 'the options page');
    await options.click('textbox', 'Name');
    await page.type('Acme Jira');
    await options.click('textbox', 'Web URL');
    await page.type(jira.url);
    await options.click('radio', 'Personal access token');
    await options.click('textbox', 'Personal access token');
    await page.type(token);
    await options.click('checkbox', 'Send my token or password unencrypted');
    await options.click('button', 'Test settings');
    await options.says('Connected as Mira Kowalski');
    expect(await options.text()).toContain('Jira 9.12');
    await options.click('button', 'Save changes');
    await options.says('Changes saved.');
  });

  it('and enables a Git host by its address', async () => {
    const page = await firefox.open(`${firefox.origin}/options.html`);
    const options = driveWhole(page, 'the options page');
    await options.click('button', 'Git hosts 0');
    await options.click('textbox', 'Address');
    await page.type(gitlab());
    await options.click('button', 'Enable');
    await options.says(/^Enabled$/m);
    await page.close();
  });

  it.each([
    ['the title', 'h1', 'SHOP-482', 'Cart total is off by one cent'],
    ['the description', '[data-testid="description-content"]', 'SHOP-455', 'Receipts show gross prices'],
  ])('a key in %s shows its live issue, and Escape closes it', async (_where, selector, key, summary) => {
    const { page, card } = await visit(places.mergeRequest);
    await hoverKey(page, selector, key);
    await card.says(summary);
    const status = jira.state.issues[key]?.status ?? 'no such issue';
    expect((await card.text()).toLowerCase()).toContain(status.toLowerCase());
    await page.press('Escape');
    await until('the card closed', async () => !(await card.isOpen()));
    await page.close();
  });

  it('a pointer that comes to rest on a key while the page is busy opens its card', async () => {
    const { page, card } = await visit(places.mergeRequest);
    // Several moves fall into one frame then, and only the last one is on the key.
    await page.ask(() => {
      const keepBusy = (): void => {
        const end = performance.now() + 60;
        while (performance.now() < end);
      };
      addEventListener('pointermove', keepBusy, { capture: true, once: true });
    });
    await hoverKey(page, 'h1', 'SHOP-482');
    await card.says('Cart total is off by one cent');
    await page.close();
  });

  it('a comment written on the card is in Jira', async () => {
    const { page, card } = await visit(places.mergeRequest);
    await hoverKey(page, 'h1', 'SHOP-482');
    await card.says('Cart total is off by one cent');
    await card.click('textbox', 'Comment');
    await page.type('Rounded **once** now, see `total()`.');
    await card.click('button', 'Comment');
    await card.says('Rounded once now, see total().');
    expect(jira.state.issues['SHOP-482']?.comments.at(-1)).toMatchObject({
      author: 'mkowalski',
      text: { wiki: 'Rounded *once* now, see {{total()}}.' },
    });
    await page.close();
  });

  it('Jira’s XSRF filter let the comment through at once, for the headers that only Firefox lets us set', () => {
    expect(commentPosts()).toMatchObject([
      {
        status: 201,
        headers: { 'user-agent': expect.stringMatching(/^Lozenge\/\d/), referer: `${jira.url}/` },
      },
    ]);
  });

  it('the user’s own session stayed out of it: no cookie was sent, and none of Jira’s was kept', async () => {
    expect(jira.requests.filter(({ headers }) => headers['cookie'] !== undefined)).toEqual([]);
    expect(await firefox.cookie(jiraSession)).toBe('signed-in');
  });

  it('what a content script can read holds no token', async () => {
    const { page } = await visit(places.mergeRequest);
    const seen = await firefox.welcome.ask(async (pattern) => {
      const [tab] = await browser.tabs.query({ url: pattern });
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () => {
          const { storage } = browser;
          const areas = [storage.local, storage.sync, storage.session].map(async (area) => area.get());
          const databases = await indexedDB.databases();
          return {
            at: location.origin,
            stored: JSON.stringify(await Promise.allSettled(areas)),
            databases: databases.length,
          };
        },
      });
      // What the function above gives back.
      return answer?.result as { at: string; stored: string; databases: number };
    }, 'http://gitlab.test/*');

    expect(seen).toMatchObject({ at: gitlab(), databases: 0 });
    // Firefox lets it read the settings, so nothing secret may be among them.
    expect(seen.stored).toContain(jira.url);
    expect(seen.stored).not.toContain(token);
    await page.close();
  });

  it('the same comment as Firefox would send it by itself is refused, and costs the user the session', async () => {
    const [posted] = commentPosts();
    const status = await firefox.welcome.ask(
      async (url, body, authorization) => {
        const headers = {
          Authorization: authorization,
          'Content-Type': 'application/json',
          'X-Atlassian-Token': 'no-check',
        };
        return (await fetch(url, { method: 'POST', headers, body, credentials: 'include' })).status;
      },
      `${jira.origin}${posted?.path}`,
      JSON.stringify(posted?.body),
      `Bearer ${token}`,
    );
    expect(status).toBe(403);
    expect(commentPosts().at(-1)?.headers).toMatchObject({
      'user-agent': expect.stringContaining('Firefox/'),
      origin: firefox.origin,
      cookie: 'JSESSIONID=signed-in',
    });
    expect(await firefox.cookie(jiraSession)).not.toBe('signed-in');
  });
});
