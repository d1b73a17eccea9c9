import * as z from 'zod/mini';
import { settingsDocument, type Settings } from '../document.ts';
import type { Area } from '../store.ts';

const place = 'last-import';
const kept = z.object({ before: settingsDocument, after: settingsDocument });

/** The user's documents before and after the last import, so that it can be taken back until the browser ends. */
export interface LastImport {
  keep(before: Settings, after: Settings): Promise<void>;
  read(): Promise<{ readonly before: Settings; readonly after: Settings } | undefined>;
  drop(): Promise<void>;
}

/** `area` ends with the browser. */
export function createLastImport(area: Area): LastImport {
  return {
    keep: (before, after) => area.set({ [place]: { before, after } }),
    async read() {
      const found = kept.safeParse((await area.get(place))[place]);
      return found.success ? found.data : undefined;
    },
    drop: () => area.set({ [place]: null }),
  };
}
