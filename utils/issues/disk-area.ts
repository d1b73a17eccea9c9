import { clear, createStore, delMany, getMany, setMany } from 'idb-keyval';
import type { Area } from './shelf.ts';

/** Raised with every change of what lies there. Entries of another format are dropped: Jira can be asked again. */
const format = 1;

/**
 * What users want to read offline, in the extension's own IndexedDB: content scripts can't open it, as they can
 * `storage.local` on Firefox. The database is made on first use. A browser that gives none (private windows) has nothing there.
 */
export function createDiskArea(): Area {
  let made: ReturnType<typeof createStore> | undefined;
  const store = () => (made ??= createStore('lozenge-cache', 'answers'));
  return {
    async get(keys) {
      const names = [keys].flat();
      const stored: readonly unknown[] = await getMany<unknown>(names, store()).catch(() => []);
      // Whoever wrote one of them wrote them all.
      if (stored.some((one) => one !== undefined && !isOurs(one))) await clear(store());
      return Object.fromEntries(names.flatMap((name, at) => (isOurs(stored[at]) ? [[name, stored[at].entry]] : [])));
    },
    set: (items) =>
      setMany(
        Object.entries(items).map(([name, entry]) => [name, { format, entry } satisfies Stored]),
        store(),
      ),
    remove: (keys) => delMany([keys].flat(), store()).catch(() => undefined),
  };
}

interface Stored {
  readonly format: number;
  readonly entry: unknown;
}

const isOurs = (stored: unknown): stored is Stored =>
  typeof stored === 'object' && stored !== null && 'format' in stored && stored.format === format && 'entry' in stored;
