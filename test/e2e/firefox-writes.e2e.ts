import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { startGit, type GitSandbox } from '../sandbox/git/server.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { contextPathOf, flavours } from '../sandbox/jira/site.ts';
import { firefoxPath } from '../set-up/browsers.ts';
import { hoverKey } from './driver/bidi-keys.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { driveCard, startFirefox, type Firefox } from './driver/firefox.ts';
import { connectionDraftOf, loginOf } from './driver/world.ts';

/** In the pages of the extension. */
declare const browser: Browser;

const executablePath = firefoxPath();
const missing = executablePath === undefined ? ' (no Firefox found: install one, or name it in FIREFOX_PATH)' : '';

describe.skipIf(executablePath === undefined)(`writes from Firefox${missing}`, () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox({ executablePath: executablePath ?? '', build: 'firefox-mv3-e2e' });
  });
  afterAll(() => firefox?.close());

  /** Sends what the options page sends. */
  const tell = (name: string, input: object) =>
    firefox.welcome.ask(async (message) => {
      const answer: unknown = await browser.runtime.sendMessage(JSON.parse(message));
      // Every message is answered with a Result; what else comes fails the test.
      return JSON.stringify(answer ?? null);
    }, JSON.stringify({ name, input }));

  describe.each(flavours)('to Jira %s', (flavour) => {
    let jira: JiraSandbox;
    let git: GitSandbox;
    let connection: string;
    const session = { domain: 'jira.test', path: contextPathOf(flavour) || '/', name: 'JSESSIONID' };
    beforeAll(async () => {
      jira = await startCheckedJira({ flavour, host: 'jira.test' });
      git = await startGit({ jiraUrl: jira.url });
      await firefox.keepCookie({ ...session, value: 'signed-in' });
      const saved = await tell('connection.save', connectionDraftOf(loginOf(jira, flavour)));
      connection = /"id":"([^"]+)"/.exec(saved)?.[1] ?? '';
      await tell('host.enable', { url: git.origin('gitlab.test') });
    });
    afterAll(async () => {
      await tell('connection.forget', { id: connection });
      await Promise.all([jira?.close(), git?.close()]);
    });

    it('pass the XSRF filter at once: POST, PUT and DELETE', async () => {
      const page = await firefox.open(git.origin('gitlab.test') + places.mergeRequest);
      const card = driveCard(page);
      await hoverKey(page, 'h1', 'SHOP-482');
      await card.says('Cart total is off by one cent');
      await card.click('textbox', 'Comment');
      await page.type('Rounded twice.');
      await card.click('button', 'Comment');
      await card.click('button', 'Edit');
      await card.click('textbox', 'Your comment');
      await page.type(' No: once.');
      await card.click('button', 'Save');
      await card.says('No: once.');
      await card.click('button', 'Delete');
      await card.says('Delete this comment from Jira?');
      await card.click('button', 'Delete');
      const writes = () =>
        jira.requests.flatMap(({ method, path, status }) =>
          method !== 'GET' && path.includes('/comment') ? [`${method} ${status}`] : [],
        );
      await expect.poll(writes, { timeout: 5_000 }).toEqual(['POST 201', 'PUT 200', 'DELETE 204']);
      await page.close();
    });

    it('leave the user’s own session alone', async () => {
      expect(jira.requests.filter(({ headers }) => headers['cookie'] !== undefined)).toEqual([]);
      expect(await firefox.cookie(session)).toBe('signed-in');
    });
  });
});
