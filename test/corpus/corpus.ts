import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { startCheckedJira } from '../e2e/driver/checked-jira.ts';
import { startChromium } from '../e2e/driver/chromium.ts';
import { until } from '../e2e/driver/until.ts';
import { connect, loginOf } from '../e2e/driver/world.ts';
import { root } from '../house/root.ts';
import { serveSaved } from '../sandbox/git/saved/serve.ts';
import { scriptToRead } from './house-modules.ts';
import type { read } from './in-page/read-page.ts';
import type { Verdict } from './judge.ts';
import type { SavedPage } from './library.ts';

export interface Corpus {
  /** Opens a page at its own address, reads it, switches the extension on for it and off again. */
  judge(saved: SavedPage): Promise<Verdict>;
  close(): Promise<void>;
}

/**
 * A browser in which saved pages are opened at their own addresses, and a Jira that has these projects. Pages come from the
 * files, all else that they ask for is refused: no request leaves this machine.
 *
 * The browser runs a copy of the built extension that is granted every site, as a user grants one at a prompt. From there on
 * it goes a user's way: the options page enables the page's site, which brings the scout into the open page, and disables it.
 */
export async function startCorpus(projects: readonly string[]): Promise<Corpus> {
  const flavour = 'dc-10.3';
  const jira = await startCheckedJira({ flavour, host: 'jira.test' });
  jira.faults.paths = /\/rest\/api\/2\/project$/;
  jira.faults.oddBody = projects.map((key, at) => ({ id: `${at}`, key, name: key }));
  const build = grantEverything();
  const browser = await startChromium({ build, viewport: { width: 1280, height: 4_000 } });
  await connect(browser, loginOf(jira, flavour), []);
  const options = await browser.extensionPage('options.html');
  const script = scriptToRead('test/corpus/in-page/read-page.ts');

  return {
    async judge({ file, url }) {
      const page = await browser.context.newPage();
      const errors = await listen(page, browser.extensionId);
      await serve(page, { file, url });
      await page.goto(url);
      const reading: ReturnType<typeof read> = await page.evaluate(script);
      const site = new URL(url).origin;
      await ask(options, { name: 'host.enable', input: { url: site } });
      await until(`the scout in ${url}`, () => hasScout(options, page));
      const painted = reading.onScreen > 0 ? await settledMarksOn(page) : 0;
      await ask(options, { name: 'host.disable', input: { url: site } });
      await until('no marks', async () => (await marksOn(page)) === 0, 2).catch(() => undefined);
      const left = await marksOn(page);
      await page.close();
      return { reading, painted, left, errors };
    },
    async close() {
      await browser.close();
      rmSync(join(root, '.output', build), { recursive: true });
      await jira.close();
    },
  };
}

/** The e2e build once more, granted every site. Answers its folder's name. */
function grantEverything(): string {
  const name = 'chrome-mv3-corpus';
  const copy = join(root, '.output', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(`${copy.slice(0, -'corpus'.length)}e2e`, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  // Our own build wrote it: an object.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*', 'http://*/*'] }));
  return name;
}

async function serve(page: Page, { file, url }: Pick<SavedPage, 'file' | 'url'>): Promise<void> {
  const served = await serveSaved({ file }, { path: url, title: undefined, replacements: [] });
  if ('refused' in served) throw new Error(served.refused);
  await page.route('**', (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: served.page })
      : route.abort('addressunreachable');
  });
}

/** What our own scripts throw and complain of in a page, from now on. */
async function listen(page: Page, extensionId: string): Promise<readonly string[]> {
  const errors: string[] = [];
  const session: CDPSession = await page.context().newCDPSession(page);
  const isOurs = (trace: unknown): boolean => JSON.stringify(trace ?? '').includes(extensionId);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    if (isOurs(details)) errors.push(`threw ${details.exception?.description ?? details.text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' && isOurs(stackTrace)) errors.push(`said ${args.map(({ value }) => String(value)).join(' ')}`);
  });
  await session.send('Runtime.enable');
  return errors;
}

async function ask(options: Page, message: object): Promise<void> {
  const answer: unknown = await options.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) {
    throw new Error(`Refused: ${JSON.stringify(message)}: ${JSON.stringify(answer)}`);
  }
}

/** Whether a scout is in charge of the page: it leaves a sign in the extension's own world (`paint/meeting.ts`). */
const hasScout = async (options: Page, page: Page): Promise<boolean> =>
  (await options.evaluate(
    `(async () => {
      const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url().replace(/[?#].*/, '*'))} });
      if (tab === undefined) return false;
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => globalThis[Symbol.for('lozenge')] !== undefined,
      });
      return answer?.result === true;
    })()`,
  )) === true;

/** Links come at once, highlights with the next frames; none for 2 s is none. */
async function settledMarksOn(page: Page): Promise<number> {
  await until('marks', async () => (await marksOn(page)) > 0, 2).catch(() => undefined);
  return until('marks that stay', async () => {
    const before = await marksOn(page);
    await new Promise((wake) => setTimeout(wake, 100));
    return before === (await marksOn(page)) ? { before } : undefined;
  }).then(({ before }) => before);
}

const marksOn = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.querySelectorAll('a.lozenge-key').length + (CSS.highlights.get('lozenge-key')?.size ?? 0),
  );
