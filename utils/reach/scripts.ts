import { browser } from 'wxt/browser';
import type { GitHost } from '../settings/document.ts';
import { isGranted, originPattern } from './origins.ts';

const prefix = 'host:';
const scout = '/content-scripts/scout.js';

/** The pages that a Git host's scripts run on: its origin, under its relative root. */
export function pagesOf(host: GitHost): string {
  const root = new URL(host.url).pathname.replace(/\/$/, '');
  return originPattern(host.url).replace(/\/\*$/, () => `${root}/*`);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered scripts those of the enabled hosts that are granted: registers and unregisters the difference, by id,
 * one run after the other. A grant alone never brings a script: Jira's origins are granted too.
 */
export function reconcile(hosts: () => Promise<readonly GitHost[]>): Promise<void> {
  const run = queue.then(() => reconcileNow(hosts));
  queue = run.catch(() => undefined);
  return run;
}

async function reconcileNow(hosts: () => Promise<readonly GitHost[]>): Promise<void> {
  const wanted = new Map<string, string>();
  for (const host of await hosts()) {
    if (await isGranted(host.url)) wanted.set(prefix + host.url, pagesOf(host));
  }
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(prefix));
  const gone = registered.filter(({ id, matches }) => wanted.get(id) !== matches?.[0]).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const kept = new Set(registered.map(({ id }) => id).filter((id) => !gone.includes(id)));
  const added = [...wanted].filter(([id]) => !kept.has(id));
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts(
    added.map(([id, pattern]) => ({
      id,
      matches: [pattern],
      js: [scout],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
  await Promise.all(added.map(([, pattern]) => scoutOpenTabs(pattern)));
}

/** Pages that are open already get the scout at once; those that cannot be scripted (an error page) are left alone. */
async function scoutOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs
      .flatMap(({ id }) => id ?? [])
      .map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [scout] })),
  );
}
