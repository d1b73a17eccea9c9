import * as z from 'zod/mini';
import { settingsDocument, type Settings } from './document.ts';
import type { Area } from './store.ts';

const { hosts, scopes } = settingsDocument.shape;
const removed = z.object({ hosts, scopes });
const place = 'removed-host';

/** A Git host with everything that was set for it. */
export type KeptHost = Pick<Settings, 'hosts' | 'scopes'>;

/** The Git host that was removed last, so that it can be brought back. */
export interface RemovedHost {
  /** To be called with the settings as they were. */
  keep(before: Settings, url: string): Promise<void>;
  /** `undefined` when another one was removed last. */
  read(url: string): Promise<KeptHost | undefined>;
}

/** `area` ends with the browser: what was removed long ago stays removed. */
export function createRemovedHost(area: Area): RemovedHost {
  return {
    keep: (before, url) =>
      area.set({
        [place]: {
          hosts: before.hosts.filter((host) => host.url === url),
          scopes: before.scopes.filter(({ host }) => host === url),
        },
      }),
    async read(url) {
      const kept = removed.safeParse((await area.get(place))[place]);
      return kept.success && kept.data.hosts[0]?.url === url ? kept.data : undefined;
    },
  };
}
