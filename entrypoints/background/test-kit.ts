import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KnownSender } from '../../utils/protocol/sender.ts';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import { stubReach } from '../../utils/reach/test-kit.ts';
import type { Connection, Settings } from '../../utils/settings/document.ts';
import { databases } from '../../utils/vault/test-kit.ts';
import { createHandlers } from './handlers.ts';
import { createServices } from './services.ts';

/** Starts a worker in a browser that never saw Lozenge. The test mocks `idb-keyval` by `utils/vault/test-kit.ts`. */
export async function startWorker(settings?: Settings) {
  fakeBrowser.reset();
  for (const database of databases.values()) database.clear();
  const reach = stubReach();
  const services = createServices();
  if (settings !== undefined) await services.settings.change(() => settings);
  const learning = vi.spyOn(services.issues, 'knownProjects');
  /** Waits for what the worker does by itself behind an answer: it must not reach into the next test. */
  const rest = async (): Promise<void> => {
    await Promise.all(learning.mock.results.map(({ value }) => value));
  };
  return { ...services, reach, services, handlers: createHandlers(services), rest };
}

export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** One of our own pages. */
export const ownPage: KnownSender = { kind: 'page', url: 'chrome-extension://lozenge/options.html', tab: undefined };

/** A content script in a page. */
export const scriptIn = (url: string, tab = 7): KnownSender => ({ kind: 'content', url, tab });

export const git = 'https://git.test';

/** Jira of a Data Center by password; the rest as the test says. */
export const connection = (id: string, more: Partial<Connection> = {}): Connection => ({
  id,
  name: `Jira ${id}`,
  webUrl: `https://${id}.test`,
  apiUrl: '',
  auth: { method: 'password', account: 'mira' },
  deployment: 'server',
  ...more,
});

/** What the options page sends for a connection. */
export const draftOf = (one: Connection, more: Partial<ConnectionDraft> = {}): ConnectionDraft => ({
  id: one.id,
  name: one.name,
  webUrl: one.webUrl,
  apiUrl: one.apiUrl,
  method: one.auth.method,
  account: one.auth.account,
  ...more,
});
