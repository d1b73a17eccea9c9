import { browser } from 'wxt/browser';
import type { GitHost } from '../settings/document.ts';
import { pagesOf } from './scripts.ts';

/** How long the pages that are open may take to answer: one that is frozen never does. */
const patienceMs = 1_000;

/** As what the scout recognised a tab's page: the id of a host; `undefined` where no scout is in charge. */
export async function recognisedIn(tab: number): Promise<string | undefined> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => {
      // Runs in the page's isolated world, as a text: the name is that of `paint/meeting.ts`.
      const met = (globalThis as Record<symbol, { host?: string; signal?: AbortSignal } | undefined>)[
        Symbol.for('lozenge')
      ];
      // One whose time is over was told something else than its successor.
      return met?.signal?.aborted === false ? met.host : undefined;
    },
  });
  return typeof result?.result === 'string' ? result.result : undefined;
}

/** The same of the first of a Git host's open pages that answers; `undefined` when none does. */
export async function recognisedInOpenPages(host: GitHost): Promise<string | undefined> {
  const tabs = await browser.tabs.query({ url: [pagesOf(host)] });
  // A pattern knows no port: another host may lie behind it.
  const pages = tabs.filter(({ url = '' }) => url === host.url || url.startsWith(`${host.url}/`));
  const asked = pages.map(async ({ id }) => {
    const found = id === undefined ? undefined : await recognisedIn(id);
    if (found === undefined) throw new Error('No scout is there.');
    return found;
  });
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs);
  });
  return Promise.race([Promise.any(asked).catch(() => undefined), late]);
}
