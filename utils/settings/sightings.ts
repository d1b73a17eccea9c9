import * as z from 'zod/mini';
import type { HostKind, HostSeen } from '../protocol/host-messages.ts';
import { hostKinds } from './document.ts';
import type { Area } from './store.ts';

/** How long a sighting is young enough not to be noted again, in milliseconds. */
const freshMs = 3_600_000;

const sighting = z.object({
  /** The software that its pages were recognised as. */
  kind: z.optional(z.enum(hostKinds)),
  /** When one of its pages was read last, to the hour; milliseconds since the epoch. */
  at: z.number(),
  /** Issue keys have been painted there. */
  keys: z.boolean(),
});

const kept = z.record(z.string(), sighting);
const place = 'host-sightings';

/** What was seen of the enabled Git hosts on their own pages, by address. Nothing of it is a setting: it may be lost. */
export interface HostSightings {
  /** Whether a page that is open now tells anything that is not known; `asksKind`: the user did not say what it is. */
  isNews(url: string, asksKind: boolean, keys: boolean): Promise<boolean>;
  /** Keeps what a page told. Without a kind, the one before stays. */
  note(url: string, kind: HostKind | undefined, keys: boolean): Promise<void>;
  forget(url: string): Promise<void>;
}

/** All sightings. Firefox lets content scripts write there too: what is no sighting counts as none. */
export async function readSightings(area: Pick<Area, 'get'>): Promise<Readonly<Record<string, HostSeen>>> {
  const read = kept.safeParse((await area.get(place))[place]);
  return read.success ? read.data : {};
}

export function createSightings(area: Area, clock: () => number): HostSightings {
  let queue: Promise<unknown> = Promise.resolve();
  const change = (by: (all: Record<string, HostSeen>) => void): Promise<void> => {
    const run = queue.then(async () => {
      const all = { ...(await readSightings(area)) };
      by(all);
      await area.set({ [place]: all });
    });
    queue = run.catch(() => undefined);
    return run;
  };
  return {
    async isNews(url, asksKind, keys) {
      const before = (await readSightings(area))[url];
      if (before === undefined || clock() - before.at > freshMs) return true;
      return (asksKind && before.kind === undefined) || (keys && !before.keys);
    },
    note: (url, kind, keys) =>
      change((all) => {
        const before = all[url];
        const known = kind ?? before?.kind;
        all[url] = { ...(known && { kind: known }), at: clock(), keys: keys || before?.keys === true };
      }),
    forget: (url) =>
      change((all) => {
        delete all[url];
      }),
  };
}

/** A text as the name of a kind; `undefined` for what is none. */
export const toHostKind = (text: string | undefined): HostKind | undefined => hostKinds.find((kind) => kind === text);
