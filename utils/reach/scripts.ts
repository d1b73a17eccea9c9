import { browser } from 'wxt/browser';
import type { GitHost } from '../settings/document.ts';
import { leavePage } from './inject.ts';
import { isGranted, originPattern } from './origins.ts';

const prefix = 'host:';
const scout = '/scout.js';

/** The pages that a Git host's scripts run on: its origin, under its relative root. */
export function pagesOf(host: GitHost): string {
  const root = new URL(host.url).pathname.replace(/\/$/, '');
  return originPattern(host.url).replace(/\/\*$/, () => `${root}/*`);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered scripts those of the enabled hosts that are granted: registers and unregisters the difference, by id,
 * one run after the other. A grant alone never brings a script: Jira's origins are granted too. Pages that are open follow.
 *
 * `anew` brings the scripts into all open pages, also where they were registered before: after an update the old ones are
 * cut off from the worker.
 */
export function reconcile(hosts: () => Promise<readonly GitHost[]>, { anew = false } = {}): Promise<void> {
  const run = queue.then(() => reconcileNow(hosts, anew));
  queue = run.catch(() => undefined);
  return run;
}

async function reconcileNow(hosts: () => Promise<readonly GitHost[]>, anew: boolean): Promise<void> {
  const wanted = new Map<string, string>();
  for (const host of await hosts()) {
    if (await isGranted(host.url)) wanted.set(prefix + host.url, pagesOf(host));
  }
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(prefix));
  const gone = registered.filter(({ id, matches }) => wanted.get(id) !== matches?.[0]);
  const left = gone.flatMap(({ matches = [] }) => matches);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  const kept = new Set(registered.filter((script) => !gone.includes(script)).map(({ id }) => id));
  const added = [...wanted].filter(([id]) => !kept.has(id));
  if (added.length > 0) {
    await browser.scripting.registerContentScripts(
      added.map(([id, pattern]) => ({
        id,
        matches: [pattern],
        js: [scout],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
  }
  await inOpenTabs(left, leavePage);
  // A page that was left may lie on another host that stays, under the same origin.
  const brought = [...wanted].filter(([id]) => anew || left.length > 0 || !kept.has(id));
  await inOpenTabs(
    brought.map(([, pattern]) => pattern),
    bringScout,
  );
}

const bringScout = async (tab: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [scout] });
};

/**
 * Does something in each page that is open already, and waits for none of them: one that is still loading, is frozen or shows
 * a dialog answers late or never. Those that cannot be scripted (an error page) are left alone.
 */
async function inOpenTabs(patterns: readonly string[], act: (tab: number) => Promise<void>): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id !== undefined) act(id).catch(() => undefined);
  }
}
