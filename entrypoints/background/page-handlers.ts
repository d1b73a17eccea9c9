import { browser } from 'wxt/browser';
import { authoriseFromVault, authoriseWith } from '../../utils/jira/authorise.ts';
import { deploymentBy, examine } from '../../utils/jira/examine.ts';
import { probe } from '../../utils/jira/probe.ts';
import { normaliseWebUrl } from '../../utils/jira/web-url.ts';
import type { ConnectionDraft, SettingsView } from '../../utils/protocol/messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { openCardIn } from '../../utils/reach/inject.ts';
import { giveBack } from '../../utils/reach/origins.ts';
import { reconcile } from '../../utils/reach/scripts.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import {
  withConnection,
  withHost,
  withHostConnection,
  withoutConnection,
  withoutHost,
} from '../../utils/settings/changes.ts';
import { apiUrlOf, type Connection, type Settings } from '../../utils/settings/document.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { connectionOf } from './scope.ts';
import type { Services } from './services.ts';
import { viewSettings } from './view-settings.ts';

type PageHandlers = Pick<
  Handlers,
  | 'settings.read'
  | 'connection.test'
  | 'connection.save'
  | 'connection.forget'
  | 'host.enable'
  | 'host.wish'
  | 'host.disable'
  | 'host.connect'
  | 'tab.issues'
  | 'tab.open-card'
>;

/** What the options page and the popup may ask. */
export function pageHandlers(services: Services): PageHandlers {
  const { settings, wish, vault, issues, tabPages, httpFor } = services;
  const view = async (loaded: Result<Settings>): Promise<Result<SettingsView>> =>
    loaded.ok ? ok(await viewSettings(loaded.value, vault)) : loaded;
  const hosts = async () => {
    const loaded = await settings.load();
    return loaded.ok ? loaded.value.hosts : [];
  };
  const find = async (id: string | undefined): Promise<Result<Connection | undefined>> => {
    const loaded = await settings.load();
    return loaded.ok ? ok(loaded.value.connections.find((one) => one.id === id)) : loaded;
  };

  return {
    'settings.read': async () => view(await settings.load()),

    async 'connection.test'(draft) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const site = { ...typed.value, id: draft.id ?? '' };
      const authorise =
        draft.secret === undefined
          ? authoriseFromVault(vault, site)
          : authoriseWith(site.auth, new Secret(draft.secret));
      const report = await examine(site, { open: httpFor(site), signed: httpFor(site, authorise) });
      if (report.ok && draft.id !== undefined) await issues.tryAgain(draft.id);
      return report;
    },

    async 'connection.save'(draft) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const before = await find(draft.id);
      if (!before.ok) return before;
      const site = typed.value;
      const moved = before.value !== undefined && apiUrlOf(before.value) !== apiUrlOf(site);
      const server = await probe(httpFor(site), site.webUrl);
      const told = server.ok && server.value.version !== '' ? server.value.deployment : undefined;
      const connection: Connection = {
        ...site,
        id: before.value?.id ?? crypto.randomUUID(),
        deployment: told ?? deploymentBy(site),
      };
      // A token never follows its connection to another address.
      if (moved) await Promise.all([vault.forget(connection.id), issues.forgetAnswers(connection.id)]);
      if (draft.secret !== undefined) {
        await vault.put(connection.id, new URL(apiUrlOf(connection)).origin, new Secret(draft.secret));
      }
      await issues.tryAgain(connection.id);
      return view(await settings.change((now) => withConnection(now, connection)));
    },

    async 'connection.forget'({ id }) {
      const before = await find(id);
      if (!before.ok) return before;
      const after = await settings.change((now) => withoutConnection(now, id));
      await Promise.all([vault.forget(id), issues.forget(id)]);
      if (after.ok && before.value !== undefined) await releaseUnused(after.value, before.value);
      return view(after);
    },

    async 'host.enable'({ url }) {
      const address = URL.parse(url);
      if (address === null || !/^https?:$/.test(address.protocol)) return refuse({ kind: 'bad-url' });
      const root = address.pathname.replace(/\/+$/, '');
      const after = await settings.change((now) => withHost(now, address.origin + root));
      await reconcile(hosts);
      return view(after);
    },

    async 'host.wish'({ url }) {
      await wish.make(url);
      return ok(null);
    },

    async 'host.disable'({ url }) {
      const after = await settings.change((now) => withoutHost(now, url));
      await reconcile(hosts);
      if (after.ok) await releaseUnused(after.value, { webUrl: url, apiUrl: '' });
      return view(after);
    },

    'host.connect': async ({ url, connection }) =>
      view(await settings.change((now) => withHostConnection(now, url, connection))),

    async 'tab.issues'({ tab }) {
      const page = await tabPages.read(tab);
      const { url } = await browser.tabs.get(tab);
      // Another page has come since; it has no keys, or its scout would have said so.
      if (page === undefined || (url !== undefined && withoutHash(url) !== withoutHash(page.url))) {
        return ok({ label: '', site: '', rows: [] });
      }
      if (page.failure !== undefined) return refuse(page.failure);
      const connection = await connectionOf(services, page);
      if (!connection.ok) return connection;
      const { id, name, webUrl } = connection.value;
      const { issues: found, failures } = await issues.summaries(
        id,
        page.keys.map(({ key }) => key),
      );
      return ok({
        label: page.label,
        site: name,
        rows: page.keys.map(({ key, places }) => ({
          key,
          url: `${webUrl}/browse/${key}`,
          places,
          issue: found.get(key),
          failure: failures[key],
        })),
      });
    },

    'tab.open-card': async ({ tab, key }) =>
      (await openCardIn(tab, key)) ? ok(null) : refuse({ kind: 'extension-gone' }),
  };
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/** A draft as a connection without its id; `bad-url` when an address is none. */
function readDraft(draft: ConnectionDraft): Result<Omit<Connection, 'id'>> {
  const webUrl = normaliseWebUrl(draft.webUrl);
  if (!webUrl.ok) return webUrl;
  const apiUrl = draft.apiUrl.trim() === '' ? ok('') : normaliseWebUrl(draft.apiUrl);
  if (!apiUrl.ok) return apiUrl;
  return ok({
    name: draft.name.trim() || new URL(webUrl.value).hostname,
    webUrl: webUrl.value,
    apiUrl: apiUrl.value === webUrl.value ? '' : apiUrl.value,
    auth: { method: draft.method, account: draft.method === 'pat' ? '' : draft.account.trim() },
    deployment: deploymentBy({ webUrl: webUrl.value, auth: { method: draft.method, account: '' } }),
  });
}

/** Gives back the origin of what was removed, unless something else still needs it. */
async function releaseUnused(
  { connections, hosts }: Settings,
  removed: Pick<Connection, 'webUrl' | 'apiUrl'>,
): Promise<void> {
  const hostname = (url: string): string => new URL(url).hostname;
  const needed = [
    ...connections.flatMap(({ webUrl, apiUrl }) => [webUrl, apiUrl || webUrl]),
    ...hosts.map(({ url }) => url),
  ];
  for (const url of new Set([removed.webUrl, apiUrlOf(removed)])) {
    if (!needed.some((other) => hostname(other) === hostname(url))) await giveBack(url);
  }
}
