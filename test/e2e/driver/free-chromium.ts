import { join } from 'node:path';
import { launch, TargetType, type Target, type WebWorker } from 'puppeteer-core';
import { chromePath } from '../../set-up/browsers.ts';
import { switches } from './chromium.ts';
import { until } from './until.ts';

/**
 * Chromium with the extension, as a person has it: Playwright takes every tab for one that is looked at, and where it listens
 * nothing is prerendered. Here pages are asked through the extension, so that they may come and go as they like.
 */
export interface FreeChromium {
  /** Sends a message as a page of the extension does. */
  send(name: string, input: unknown): Promise<unknown>;
  /** Opens a tab, in front or behind the one that is there; answers its id. */
  open(url: string, where: 'in front' | 'behind'): Promise<number>;
  /** Takes the page out of a tab, as a start of the browser leaves the tabs that it restores; answers the tab's new id. */
  unload(tab: number): Promise<number>;
  /** Brings a tab to the front. */
  look(tab: number): Promise<void>;
  /** Runs a function in the page of a tab, as a content script. */
  ask<R>(tab: number, question: () => R): Promise<R>;
  /** Every message that the extension was sent so far, as `name address`. */
  heard(): Promise<readonly string[]>;
  /** Loads the extension anew, as an update does. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** @param build a folder under `.output` */
export async function startFreeChromium(build: string): Promise<FreeChromium> {
  const browser = await launch({
    executablePath: chromePath(),
    headless: true,
    pipe: true,
    enableExtensions: [join(process.cwd(), '.output', build)],
    args: [...switches],
    defaultViewport: null,
  });
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().endsWith('/background.js');
  let worker: WebWorker;
  const listenIn = async (target: Target): Promise<void> => {
    worker = (await target.worker()) ?? (await Promise.reject(new Error('The worker has gone.')));
    // Beside the worker's own listener and without answering.
    await worker.evaluate(`globalThis.heard = [];
      chrome.runtime.onMessage.addListener(({ name }, { url }) => { heard.push(name + ' ' + url); });`);
  };
  const evaluate = async <R>(expression: string): Promise<R> => (await worker.evaluate(expression)) as R;
  await listenIn(await browser.waitForTarget(isWorker));
  // Else an unpacked extension that is loaded anew stays switched off.
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.close();
  const extension = await evaluate<string>('chrome.runtime.getURL("")');

  return {
    async send(name, input) {
      const page = await browser.newPage();
      await page.goto(`${extension}popup.html`);
      const answer: unknown = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
      await page.close();
      return answer;
    },
    async open(url, where) {
      const { id } = await evaluate<{ id: number }>(
        `chrome.tabs.create({ url: ${JSON.stringify(url)}, active: ${where === 'in front'} })`,
      );
      const isLoaded = (): Promise<boolean> =>
        evaluate(
          `chrome.tabs.get(${id}).then((tab) => tab.status === 'complete' && tab.url === ${JSON.stringify(url)})`,
        );
      await until(`${url} in a tab`, isLoaded);
      return id;
    },
    async unload(tab) {
      const { id, discarded } = await evaluate<{ id: number; discarded: boolean }>(`chrome.tabs.discard(${tab})`);
      if (!discarded) throw new Error(`Tab ${tab} keeps its page.`);
      return id;
    },
    look: (tab) => evaluate(`chrome.tabs.update(${tab}, { active: true }).then(() => null)`),
    ask: (tab, question) =>
      evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${question.toString()} }).then(([one]) => one.result)`,
      ),
    heard: () => evaluate('globalThis.heard'),
    async reload() {
      // Puppeteer goes on listing the old one.
      const next = new Promise<Target>((found) => {
        browser.on('targetcreated', (target) => isWorker(target) && found(target));
      });
      await evaluate('chrome.runtime.reload()');
      await listenIn(await next);
    },
    close: () => browser.close(),
  };
}
