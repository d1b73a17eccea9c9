import * as z from 'zod/mini';
import { keyOf, type Derivation } from './seal.ts';

/** The part of `browser.storage.session` that is needed. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface HeldKeyParts {
  readonly area: SessionArea;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** After how many minutes without use the key is dropped; `undefined` for never. */
  readonly lockAfter: () => Promise<number | undefined>;
}

/**
 * The key of an unlocked vault.
 *
 * It lies in `storage.session`: the browser keeps that in memory only and drops it when it ends, and no script in a page can
 * read it. In the worker alone it would be gone with the worker, after half a minute of rest, and the user would have to
 * unlock all day long; on the disk it would lie beside what it opens. Locked means that it is removed from there: nothing
 * that is left opens a secret.
 */
export interface HeldKey {
  /** The key that opens this lock, if the vault is unlocked. Using it begins the time to the next lock anew. */
  use(lock: Derivation): Promise<CryptoKey | undefined>;
  /** Whether the vault is unlocked; does not count as use. */
  isHeld(lock: Derivation): Promise<boolean>;
  hold(lock: Derivation, bits: Uint8Array<ArrayBuffer>): Promise<void>;
  drop(): Promise<void>;
  /** When it will be dropped if nobody uses it until then; milliseconds since the epoch. */
  dropsAt(): Promise<number | undefined>;
}

const name = 'vault-key';
const bytes = z.array(z.number());
const shape = z.object({
  bits: bytes,
  /** Of the lock that it opens: after a change of the passphrase an older key opens nothing. */
  salt: bytes,
  usedAt: z.number(),
});
type Held = z.infer<typeof shape>;

/** Use is noted no more often than this. */
const noteMs = 10_000;

export function createHeldKey({ area, clock, lockAfter }: HeldKeyParts): HeldKey {
  const read = async (): Promise<Held | undefined> => shape.safeParse((await area.get(name))[name]).data;
  const write = (held: Held): Promise<void> => area.set({ [name]: held });
  const drop = (): Promise<void> => area.remove(name);
  const endOf = async ({ usedAt }: Held): Promise<number> => {
    const minutes = await lockAfter();
    return minutes === undefined ? Number.POSITIVE_INFINITY : usedAt + minutes * 60_000;
  };
  const current = async ({ salt }: Derivation): Promise<Held | undefined> => {
    const held = await read();
    if (held === undefined) return undefined;
    if (held.salt.join() === [...salt].join() && clock() < (await endOf(held))) return held;
    await drop();
    return undefined;
  };

  return {
    async use(lock) {
      const held = await current(lock);
      if (held === undefined) return undefined;
      if (Math.abs(clock() - held.usedAt) >= noteMs) await write({ ...held, usedAt: clock() });
      return keyOf(Uint8Array.from(held.bits));
    },
    isHeld: async (lock) => (await current(lock)) !== undefined,
    hold: ({ salt }, bits) => write({ bits: [...bits], salt: [...salt], usedAt: clock() }),
    drop,
    async dropsAt() {
      const held = await read();
      const end = held && (await endOf(held));
      return end !== undefined && Number.isFinite(end) ? end : undefined;
    },
  };
}
