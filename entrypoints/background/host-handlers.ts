import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok, refuse } from '../../utils/result/result.ts';
import { withHost, withHostAgain, withHostConnection, withoutHost } from '../../utils/settings/changes.ts';
import { bringScripts } from './bring-scripts.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What the options page and the popup may do with Git hosts. */
export function hostHandlers({
  settings,
  wish,
  vault,
  clock,
  sightings,
  removedHost,
}: Pick<Services, 'settings' | 'wish' | 'vault' | 'clock' | 'sightings' | 'removedHost'>): Pick<
  Handlers,
  'host.enable' | 'host.wish' | 'host.disable' | 'host.restore' | 'host.connect'
> {
  return {
    async 'host.enable'({ url }) {
      const address = URL.parse(url);
      if (address === null || !/^https?:$/.test(address.protocol)) return refuse({ kind: 'bad-url' });
      const root = address.pathname.replace(/\/+$/, '');
      const after = await settings.change((now) => withHost(now, { url: address.origin + root, since: clock() }));
      await bringScripts(settings);
      return viewLoaded(after, vault);
    },

    async 'host.wish'({ url }) {
      await wish.make(url);
      return ok(null);
    },

    async 'host.disable'({ url }) {
      const before = await settings.load();
      const after = await settings.change((now) => withoutHost(now, url));
      if (!before.ok || !after.ok) return viewLoaded(after, vault);
      await Promise.all([bringScripts(settings), sightings.forget(url), removedHost.keep(before.value, url)]);
      await releaseUnused(after.value, [url]);
      return viewLoaded(after, vault);
    },

    async 'host.restore'({ url }) {
      const kept = await removedHost.read(url);
      const after = await settings.change((now) => (kept === undefined ? now : withHostAgain(now, kept)));
      await bringScripts(settings);
      return viewLoaded(after, vault);
    },

    'host.connect': async ({ url, connection }) =>
      viewLoaded(await settings.change((now) => withHostConnection(now, url, connection)), vault),
  };
}
