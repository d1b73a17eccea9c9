import { browser } from 'wxt/browser';
import { browserAreas, createCache } from '../../utils/issues/cache.ts';
import { createIssues } from '../../utils/issues/look-up.ts';
import { createTabPages } from '../../utils/issues/tab-pages.ts';
import { authoriseFromVault, type Authorise } from '../../utils/jira/authorise.ts';
import { createJiraClient, type JiraClient } from '../../utils/jira/client.ts';
import { createHttp, type Http } from '../../utils/jira/http.ts';
import { createXsrfAnswer } from '../../utils/jira/xsrf.ts';
import { isGranted } from '../../utils/reach/origins.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { passingArea, settingsArea } from '../../utils/settings/area.ts';
import type { Connection } from '../../utils/settings/document.ts';
import { createSettingsStore } from '../../utils/settings/store.ts';
import { createWish } from '../../utils/settings/wish.ts';
import { createVault } from '../../utils/vault/vault.ts';

/** Everything the handlers work with. Made once per life of the worker; nothing lives in it alone. */
export function createServices() {
  const settings = createSettingsStore(settingsArea);
  const vault = createVault();
  const clock = (): number => Date.now();
  const cache = createCache(browserAreas(), clock);
  const ownAddress = browser.runtime.getURL('/');
  const onXsrf = createXsrfAnswer(browser.declarativeNetRequest, new URL(ownAddress).hostname);
  // Only Firefox lets `fetch` say who it is; Chromium ignores it, and answers the filter by rule instead.
  const userAgent = ownAddress.startsWith('moz-') ? `Lozenge/${browser.runtime.getManifest().version}` : undefined;

  /** The way to a Jira, as nobody or signed. */
  const httpFor = (site: Pick<Connection, 'webUrl' | 'apiUrl'>, authorise?: Authorise): Http =>
    createHttp({
      site,
      ...(authorise && { authorise }),
      userAgent,
      online: () => navigator.onLine,
      hasPermission: isGranted,
      onXsrf,
    });
  const clientFor = async (id: string): Promise<Result<JiraClient>> => {
    const loaded = await settings.load();
    if (!loaded.ok) return loaded;
    const connection = loaded.value.connections.find((one) => one.id === id);
    if (connection === undefined) return refuse({ kind: 'not-set-up' });
    return ok(createJiraClient(connection, httpFor(connection, authoriseFromVault(vault, connection))));
  };

  return {
    settings,
    wish: createWish(passingArea, clock),
    vault,
    httpFor,
    issues: createIssues({ clientFor, cache, clock }),
    tabPages: createTabPages(cache.tabPages),
  };
}

export type Services = ReturnType<typeof createServices>;
