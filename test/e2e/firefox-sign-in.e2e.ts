import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { firefoxPath } from '../set-up/browsers.ts';
import type { BidiPage } from './driver/bidi-page.ts';
import type { BidiSurface } from './driver/bidi-surface.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { driveWhole, startFirefox, type Firefox } from './driver/firefox.ts';

const executablePath = firefoxPath();
const missing = executablePath === undefined ? ' (no Firefox found: install one, or name it in FIREFOX_PATH)' : '';

/** A port of this machine at which nobody listens. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe.skipIf(executablePath === undefined)(`Test settings in Firefox${missing}`, () => {
  let jira: JiraSandbox;
  let secure: JiraSandbox;
  let firefox: Firefox;
  beforeAll(async () => {
    jira = await startCheckedJira({ flavour: 'dc-9.12', host: 'jira.test' });
    secure = await startCheckedJira({ flavour: 'dc-9.12', host: 'jira.test', tls: true });
    firefox = await startFirefox({ executablePath: executablePath ?? '', build: 'firefox-mv3-e2e' });
  });
  afterAll(async () => {
    await firefox?.close();
    await Promise.all([jira?.close(), secure?.close()]);
  });

  /** An empty form with this address; what the test before typed has been kept. */
  const begin = async (webUrl: string): Promise<{ readonly page: BidiPage; readonly options: BidiSurface }> => {
    const page = await firefox.open(`${firefox.origin}/options.html#/connections/new`);
    const options = driveWhole(page, 'the options page');
    await options.find('textbox', 'Web URL');
    if (await options.has('button', 'Discard my changes')) await options.click('button', 'Discard my changes');
    await options.click('textbox', 'Web URL');
    await page.type(webUrl);
    return { page, options };
  };
  const testing = async (webUrl: string): Promise<BidiSurface> => {
    const { options } = await begin(webUrl);
    await options.click('radio', 'Use my signed-in browser session');
    await options.click('button', 'Test settings');
    return options;
  };

  it('says that nobody is signed in', async () => {
    await (await testing(jira.url)).says('You are not signed in to Jira in this browser.');
  });

  it('says who is', async () => {
    const [name = '', value = ''] = jira.sessionOf('mkowalski').split('=');
    const cookie = { domain: 'jira.test', path: '/jira', name } as const;
    await firefox.keepCookie({ ...cookie, value });
    await (await testing(jira.url)).says('Connected as Mira Kowalski');
    expect(await firefox.cookie(cookie)).toBe(value);
  });

  it('connects with a personal access token, from a link to a board, and may write', async () => {
    const { page, options } = await begin(`${jira.url}/secure/RapidBoard.jspa?rapidView=1`);
    // Leaving the address chooses what goes with it.
    await options.click('textbox', 'Jira API URL');
    await options.click('textbox', 'Personal access token');
    await page.type(jira.credentials.pat ?? '');
    await options.click('checkbox', 'Send my token or password unencrypted');
    await options.click('button', 'Save changes');
    await options.says('Changes saved.');
    await options.says(/Jira 9\.12\.\d+ · 2 projects · can read and write/);
  });

  it('says that nothing listens there', async () => {
    await (await testing(`http://jira.test:${await freePort()}`)).says(/Nothing answers at jira\.test/);
  });

  it('says that the certificate is not trusted', async () => {
    await (await testing(secure.url)).says(/Your browser does not trust jira\.test/);
  });

  it('keeps secrets under a passphrase', async () => {
    const page = await firefox.open(`${firefox.origin}/options.html#/security`);
    const options = driveWhole(page, 'the options page');
    const fill = async (label: string, text: string): Promise<void> => {
      await options.click('textbox', label);
      await page.type(text);
    };
    await options.click('button', 'Set a passphrase');
    await fill('New passphrase', 'correct horse');
    await fill('The same again', 'correct horse');
    await options.click('button', 'Set a passphrase');
    await options.says('The passphrase is set.');
    await options.click('button', 'Lock now');
    await options.says('Lozenge is locked.');
    await fill('Passphrase', 'correct');
    await options.click('button', 'Unlock');
    await options.says('This is not the passphrase.');
    await fill('Passphrase', ' horse');
    await options.click('button', 'Unlock');
    await options.says('Lozenge is unlocked.');
  });
});
