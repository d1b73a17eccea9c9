import type { Handlers } from '../../utils/protocol/serve.ts';
import { reconcile } from '../../utils/reach/scripts.ts';
import { ok, refuse } from '../../utils/result/result.ts';
import { withHost, withHostConnection, withoutHost } from '../../utils/settings/changes.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What the options page and the popup may do with Git hosts. */
export function hostHandlers({
  settings,
  wish,
  vault,
  clock,
}: Pick<Services, 'settings' | 'wish' | 'vault' | 'clock'>): Pick<
  Handlers,
  'host.enable' | 'host.wish' | 'host.disable' | 'host.connect'
> {
  const hosts = async () => {
    const loaded = await settings.load();
    return loaded.ok ? loaded.value.hosts : [];
  };

  return {
    async 'host.enable'({ url }) {
      const address = URL.parse(url);
      if (address === null || !/^https?:$/.test(address.protocol)) return refuse({ kind: 'bad-url' });
      const root = address.pathname.replace(/\/+$/, '');
      const after = await settings.change((now) => withHost(now, { url: address.origin + root, since: clock() }));
      await reconcile(hosts);
      return viewLoaded(after, vault);
    },

    async 'host.wish'({ url }) {
      await wish.make(url);
      return ok(null);
    },

    async 'host.disable'({ url }) {
      const after = await settings.change((now) => withoutHost(now, url));
      await reconcile(hosts);
      if (after.ok) await releaseUnused(after.value, [url]);
      return viewLoaded(after, vault);
    },

    'host.connect': async ({ url, connection }) =>
      viewLoaded(await settings.change((now) => withHostConnection(now, url, connection)), vault),
  };
}
