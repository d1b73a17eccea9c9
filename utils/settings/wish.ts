import * as z from 'zod/mini';
import type { Area } from './store.ts';

/** How long the browser's question may stand open, in milliseconds. */
const patience = 5 * 60_000;

const wish = z.object({ url: z.string(), at: z.number() });

/**
 * The Git host that the user asked for in the popup. The browser's question closes the popup, so that only the worker hears
 * the answer; a declined wish just lapses.
 */
export interface Wish {
  make(url: string): Promise<void>;
  /** The wish, if it is still young. It stays until another one is made. */
  read(): Promise<string | undefined>;
}

/** `area` ends with the browser, as the question does. */
export function createWish(area: Area, clock: () => number): Wish {
  return {
    make: (url) => area.set({ 'host-wish': { url, at: clock() } }),
    async read() {
      const kept = wish.safeParse((await area.get('host-wish'))['host-wish']);
      return kept.success && clock() - kept.data.at < patience ? kept.data.url : undefined;
    },
  };
}
