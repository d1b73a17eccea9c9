import { browser } from 'wxt/browser';
import { hasUnusualRules } from '../scope/key-rules.ts';
import type { GitHost, Settings } from '../settings/document.ts';
import { leavePage, refreshPage } from './inject.ts';
import { isGranted, originPattern } from './origins.ts';

const prefix = 'host:';
const scout = '/scout.js';
/** Comes first, so that the scout finds it there. */
const rules = '/rules.js';
type Files = readonly (typeof scout | typeof rules)[];

/** The pages that a Git host's scripts run on: its origin, under its relative root. */
export function pagesOf(host: GitHost): string {
  const root = new URL(host.url).pathname.replace(/\/$/, '');
  return originPattern(host.url).replace(/\/\*$/, () => `${root}/*`);
}

/** The part of the settings that says where which scripts run. */
type Places = Pick<Settings, 'hosts' | 'scopes'>;

/** What is registered for a Git host. */
interface Registered {
  readonly pattern: string;
  readonly js: Files;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered scripts those of the enabled hosts that are granted: registers and unregisters the difference, by id,
 * one run after the other. A grant alone never brings a script: Jira's origins are granted too. Pages that are open follow.
 *
 * `anew` brings the scripts into all open pages, also where they were registered before: after an update the old ones are
 * cut off from the worker.
 */
export function reconcile(places: () => Promise<Places>, { anew = false } = {}): Promise<void> {
  const run = queue.then(() => reconcileNow(places, anew));
  queue = run.catch(() => undefined);
  return run;
}

async function reconcileNow(places: () => Promise<Places>, anew: boolean): Promise<void> {
  const { hosts, scopes } = await places();
  const wanted = new Map<string, Registered>();
  for (const host of await grantedOf(hosts)) {
    const isUnusual = host.kind !== undefined || hasUnusualRules(scopes, host.url);
    const js: Files = isUnusual ? [rules, scout] : [scout];
    wanted.set(prefix + host.url, { pattern: pagesOf(host), js });
  }
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(prefix));
  const moved = registered.filter(({ id, matches }) => wanted.get(id)?.pattern !== matches?.[0]);
  const gone = registered.filter(
    (script) => moved.includes(script) || namesOf(script) !== namesOf(wanted.get(script.id)),
  );
  const left = moved.flatMap(({ matches = [] }) => matches);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  const kept = new Set(registered.filter((script) => !gone.includes(script)).map(({ id }) => id));
  const added = [...wanted].filter(([id]) => !kept.has(id));
  if (added.length > 0) {
    await browser.scripting.registerContentScripts(
      added.map(([id, { pattern, js }]) => ({
        id,
        matches: [pattern],
        js: [...js],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
  }
  await inOpenTabs(left, leavePage);
  // A page that was left may lie on another host that stays, under the same origin.
  const brought = [...wanted].filter(([id]) => anew || left.length > 0 || !kept.has(id));
  for (const js of [[rules, scout], [scout]] satisfies Files[]) {
    const patterns = brought.flatMap(([, script]) => (script.js.length === js.length ? script.pattern : []));
    await inOpenTabs(patterns, (tab) => bring(js, tab));
  }
}

/** Has everything that open pages of Git hosts show judged anew: what counts there has changed. */
export async function refreshPages({ hosts }: Places): Promise<void> {
  await inOpenTabs((await grantedOf(hosts)).map(pagesOf), refreshPage);
}

async function grantedOf(hosts: Places['hosts']): Promise<Places['hosts']> {
  const granted = await Promise.all(hosts.map(({ url }) => isGranted(url)));
  return hosts.filter((_host, at) => granted[at]);
}

/** Browsers write the paths of their own in different ways. */
const namesOf = (script: { readonly js?: readonly string[] } | undefined): string =>
  (script?.js ?? []).map((path) => path.replace(/^.*\//, '')).join();

const bring = async (js: Files, tab: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [...js] });
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
