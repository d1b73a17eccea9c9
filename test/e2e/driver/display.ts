import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { displayTools } from '../../set-up/browsers.ts';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

const run = promisify(execFile);

/** A screen that nobody looks at, and its keyboard. */
export interface Display {
  /** What DISPLAY is set to: `:1`. */
  readonly name: string;
  /** Presses keys by their X names, one after the other. They go where the focus is, be it the page or the browser itself. */
  press(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts Xvfb on a free display. Throws when it or xdotool is missing: ask `displayTools()` first. */
export async function startDisplay(): Promise<Display> {
  const tools = displayTools();
  if (tools === undefined) throw new Error('Xvfb or xdotool is missing. Run this through npm (it installs them).');
  // With -terminate it ends with its browser, even when a killed test can no longer end it.
  const server = spawn(
    tools.xvfb,
    ['-displayfd', '3', '-terminate', '-nolisten', 'tcp', '-screen', '0', '1400x1100x24'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(server, 'exit');
  // The fourth stream is the pipe asked for above; the types only know that there may be one.
  const [number] = (await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`Xvfb ended with ${String(code)} before it had a display.`))),
  ])) as [Buffer];
  const name = `:${String(number).trim()}`;
  return {
    name,
    async press(...keys) {
      await run(tools.xdotool, ['key', '--delay', '100', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    async close() {
      server.kill();
      await ended;
    },
  };
}

const ask = async <T>(browser: Chromium, question: string): Promise<T> =>
  (await browser.worker()).evaluate<T>(question);

/**
 * Whether a page has the keyboard. The browser's question is drawn into the browser's own window, so X can't tell that it is
 * there; but while it stands, the window that it belongs to doesn't have the focus. The same is true of menus and the popup.
 */
const pageHasKeyboard = (browser: Chromium): Promise<boolean> =>
  ask(browser, 'chrome.windows.getLastFocused().then(({ focused }) => focused)');

const popupIsOpen = (browser: Chromium): Promise<boolean> =>
  ask(browser, `chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length > 0)`);

/** The browser's question for an origin, once it is there. */
const questionOpened = (browser: Chromium): Promise<boolean> =>
  until(
    'the browser’s question for permission',
    async () => !(await popupIsOpen(browser)) && !(await pageHasKeyboard(browser)),
  );

/** Answers the browser's question for an origin with *Deny*, once it is there. */
export async function declinePrompt(display: Display, browser: Chromium): Promise<void> {
  await questionOpened(browser);
  await display.press('Escape');
  await until('the browser’s question closed', () => pageHasKeyboard(browser));
}

/**
 * Has the user do what makes the browser ask for an origin, and answers with *Allow*. *Deny* has the focus; *Allow* is next to
 * it. On a busy machine the Tab may come before the question takes keys, and Return then denies: that is seen, and the user
 * tries again.
 */
export async function grantPrompt(
  display: Display,
  browser: Chromium,
  origin: string,
  act: () => Promise<void>,
): Promise<void> {
  const isGranted = (): Promise<boolean> =>
    ask(browser, `chrome.permissions.contains({ origins: [${JSON.stringify(origin)}] })`);
  for (let questions = 0; questions < 4 && !(await isGranted()); questions += 1) {
    await act();
    await questionOpened(browser);
    await wait(agreeable);
    await display.press('Tab');
    for (let tries = 0; tries < 4 && !(await pageHasKeyboard(browser)); tries += 1) {
      await display.press('Return');
      await until('an answer taken', () => pageHasKeyboard(browser), 1.5).catch(() => undefined);
    }
    await until('the browser’s question answered', () => pageHasKeyboard(browser), 1);
  }
  await until(`${origin} granted`, isGranted, 2);
}

/**
 * Chromium takes no agreement in the first half second of its question, and none that comes half a second after another: it
 * could be meant for what was there before. In milliseconds.
 */
const agreeable = 1_000;

/**
 * Opens the popup as a person does, through the menu of extensions in the toolbar, and closes it again. Only this gesture shows
 * the tab's address to an extension without permission for it (activeTab); it then sees it until the tab goes elsewhere.
 */
export async function pressToolbarButton(display: Display, browser: Chromium): Promise<void> {
  // From the end of the toolbar: the browser's menu, the profile, the extensions.
  await display.press('alt+shift+t', 'End', 'Left', 'Left', 'Return');
  await until('the menu of extensions', async () => !(await pageHasKeyboard(browser)));
  // Behind the button that closes the menu comes the only extension.
  await display.press('Tab', 'Tab', 'Return');
  await until('the popup', () => popupIsOpen(browser));
  const isClosed = async (): Promise<boolean> => !(await popupIsOpen(browser)) && (await pageHasKeyboard(browser));
  // A popup that is only just there does not hear the key yet.
  for (let tries = 0; tries < 6 && !(await isClosed()); tries += 1) {
    await display.press('Escape');
    await until('the popup closed', isClosed, 1).catch(() => undefined);
  }
  await until('the popup closed', isClosed, 1);
}
