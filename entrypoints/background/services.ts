import { browser } from 'wxt/browser';
import { browserAreas, createCache } from '../../utils/issues/cache.ts';
import { createDiskArea } from '../../utils/issues/disk-area.ts';
import type { FindWay } from '../../utils/issues/door.ts';
import { createIssues } from '../../utils/issues/look-up.ts';
import { createTabPages } from '../../utils/issues/tab-pages.ts';
import { createCoreClient } from '../../utils/jira/core.ts';
import { signInFromVault, type SignIn } from '../../utils/jira/http/authorise.ts';
import { createHttp, type Http } from '../../utils/jira/http/http.ts';
import { createXsrfAnswer } from '../../utils/jira/http/xsrf.ts';
import { watchNetwork } from '../../utils/reach/network-errors.ts';
import { isGranted } from '../../utils/reach/origins.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { managedArea, passingArea, settingsArea } from '../../utils/settings/area.ts';
import type { Connection } from '../../utils/settings/document.ts';
import { createRemovedHost } from '../../utils/settings/removed-host.ts';
import { createSightings } from '../../utils/settings/sightings.ts';
import { createPolicySource } from '../../utils/settings/policy/source.ts';
import { createSettingsStore } from '../../utils/settings/store.ts';
import { createLastImport } from '../../utils/settings/transfer/last-import.ts';
import { createWish } from '../../utils/settings/wish.ts';
import { createVault } from '../../utils/vault/vault.ts';
import { createNews } from './news.ts';

/** Everything the handlers work with. Made once per life of the worker; nothing lives in it alone. */
export function createServices() {
  const clock = (): number => Date.now();
  const policy = createPolicySource(managedArea);
  const settings = createSettingsStore(settingsArea, { policy, clock });
  const vault = createVault({
    area: passingArea,
    clock,
    async lockAfter() {
      const loaded = await settings.load();
      return loaded.ok ? loaded.value.lockAfter : undefined;
    },
  });
  const ownAddress = browser.runtime.getURL('/');
  const onXsrf = createXsrfAnswer(browser.declarativeNetRequest, new URL(ownAddress).hostname);
  // Only Firefox lets `fetch` say who it is; Chromium ignores it, and answers the filter by rule instead.
  const userAgent = ownAddress.startsWith('moz-') ? `Lozenge/${browser.runtime.getManifest().version}` : undefined;

  /** The way to a Jira, as nobody or signed. */
  const httpFor = (
    site: Pick<Connection, 'webUrl' | 'apiUrl' | 'deployment'>,
    signIn?: SignIn,
    pause?: (milliseconds: number) => Promise<void>,
  ): Http =>
    createHttp({
      site,
      ...signIn,
      ...(pause && { pause }),
      userAgent,
      online: () => navigator.onLine,
      hasPermission: isGranted,
      watch: watchNetwork,
      onXsrf,
    });
  const connectionOf = async (id: string): Promise<Result<Connection>> => {
    const loaded = await settings.load();
    if (!loaded.ok) return loaded;
    const connection = loaded.value.connections.find((one) => one.id === id);
    return connection === undefined ? refuse({ kind: 'not-set-up' }) : ok(connection);
  };
  const isWanted = async (id: string): Promise<boolean> => {
    const found = await connectionOf(id);
    return found.ok && found.value.keepOnDisk === true;
  };
  const findWay: FindWay = async (id, pause) => {
    const found = await connectionOf(id);
    if (!found.ok) return found;
    const http = httpFor(found.value, signInFromVault(vault, found.value), pause);
    return ok({ origin: new URL(http.apiUrl).origin, client: createCoreClient(found.value, http) });
  };
  const cache = createCache({ ...browserAreas(), offline: { area: createDiskArea(), isWanted } }, clock);

  return {
    clock,
    settings,
    policy,
    lastImport: createLastImport(passingArea),
    news: createNews(),
    wish: createWish(passingArea, clock),
    sightings: createSightings(settingsArea, clock),
    removedHost: createRemovedHost(passingArea),
    vault,
    httpFor,
    issues: createIssues({ findWay, cache, clock }),
    tabPages: createTabPages(cache.tabPages),
  };
}

export type Services = ReturnType<typeof createServices>;
