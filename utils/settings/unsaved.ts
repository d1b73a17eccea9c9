import * as z from 'zod/mini';
import { unsavedConnection, type UnsavedConnection } from '../protocol/unsaved-messages.ts';
import type { Area } from './store.ts';

const place = 'unsaved-connections';
const kept = z.record(z.string(), unsavedConnection);

/** What was typed in the settings and not saved, by the id of its connection. It holds no secret. */
export interface Unsaved {
  /** What it cannot read is nothing. */
  read(): Promise<[id: string, unsaved: UnsavedConnection][]>;
  /** Without anything to keep, what was kept goes. */
  keep(id: string, unsaved: UnsavedConnection | undefined): Promise<void>;
}

/** `area` ends with the browser. */
export function createUnsaved(area: Area): Unsaved {
  let queue: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<[string, UnsavedConnection][]> => {
    const found = z.safeParse(kept, (await area.get(place))[place]);
    return found.success ? Object.entries(found.data) : [];
  };
  return {
    read,
    keep(id, unsaved) {
      const run = queue.then(async () => {
        const others = (await read()).filter(([other]) => other !== id);
        await area.set({ [place]: { ...Object.fromEntries(others), ...(unsaved && { [id]: unsaved }) } });
      });
      queue = run.catch(() => undefined);
      return run;
    },
  };
}
