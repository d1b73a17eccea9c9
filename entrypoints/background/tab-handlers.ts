import { browser } from 'wxt/browser';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { openCardIn } from '../../utils/reach/inject.ts';
import { ok, refuse } from '../../utils/result/result.ts';
import { countingKeys } from './counting-keys.ts';
import { scopeOf } from './scope.ts';
import type { Services } from './services.ts';

/** What the popup may ask about the tab it stands over. */
export function tabHandlers(
  services: Pick<Services, 'settings' | 'issues' | 'tabPages'>,
): Pick<Handlers, 'tab.issues' | 'tab.open-card'> {
  const { issues, tabPages } = services;

  return {
    async 'tab.issues'({ tab }) {
      const page = await tabPages.read(tab);
      const { url } = await browser.tabs.get(tab);
      // Another page has come since, or one that the browser does not show us: it has no keys, or its scout would have said so.
      if (page === undefined || url === undefined || withoutHash(url) !== withoutHash(page.url)) {
        return ok({ label: '', site: '', rows: [] });
      }
      const scope = await scopeOf(services, page);
      if (!scope.ok) return scope;
      const { id, name, webUrl } = scope.value.connection;
      const counting = await countingKeys(issues, scope.value, page.keys);
      if (!counting.ok) return counting;
      const { issues: found, failures } = await issues.summaries(
        id,
        counting.value.map(({ key }) => key),
      );
      return ok({
        label: page.label,
        site: name,
        rows: counting.value.map(({ key, places }) => ({
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
