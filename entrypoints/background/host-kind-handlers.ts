import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok } from '../../utils/result/result.ts';
import { hostOf } from '../../utils/scope/resolve.ts';
import { withHostKind } from '../../utils/settings/changes.ts';
import { bringScripts } from './bring-scripts.ts';
import { lookAtHosts } from './host-sightings.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What software a Git host is: as its pages tell, or as the user says. */
export function hostKindHandlers(
  services: Pick<Services, 'settings' | 'vault' | 'sightings'>,
): Pick<Handlers, 'page.kind' | 'host.kind' | 'host.look'> {
  const { settings, vault, sightings } = services;
  return {
    async 'page.kind'(_input, { url }) {
      const loaded = await settings.load();
      return loaded.ok ? ok({ kind: hostOf(loaded.value.hosts, url)?.kind }) : loaded;
    },

    async 'host.kind'({ url, kind }) {
      const after = await settings.change((now) => withHostKind(now, url, kind));
      // A page never asks twice what it is: those that are open begin anew.
      await bringScripts(settings, { anew: true });
      // What was seen until now was seen with other eyes, also by scripts that were heard on their way out.
      await sightings.forget(url);
      await lookAtHosts(services);
      return viewLoaded(after, vault);
    },

    async 'host.look'() {
      await lookAtHosts(services);
      return viewLoaded(await settings.load(), vault);
    },
  };
}
