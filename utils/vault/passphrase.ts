import type { VaultState } from '../protocol/vault-messages.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { createSealedCraft, openCraft, type Craft } from './craft.ts';
import type { HeldKey } from './held-key.ts';
import type { Entry, Everything, Lock, Records } from './records.ts';
import { createDerivation, deriveBits, keyOf, seal, unseal } from './seal.ts';
import type { Secret } from './secret.ts';

/**
 * The passphrase of the vault. A wrong one is refused with `wrong-passphrase` and changes nothing, however often it is tried.
 * Whatever seals or unseals secrets does so with all of them in one transaction, and the key follows: a worker that ends in
 * between leaves the vault as it was, or as it was to be and locked.
 */
export interface Passphrase {
  state(): Promise<VaultState>;
  /** Seals all secrets. Refuses where there is a passphrase. */
  protect(passphrase: Secret): Promise<Result<null>>;
  unlock(passphrase: Secret): Promise<Result<null>>;
  lock(): Promise<Result<null>>;
  /** Seals all secrets anew; unlocks. Refuses where there is no passphrase. */
  change(from: Secret, to: Secret): Promise<Result<null>>;
  /** Unseals all secrets. */
  unprotect(passphrase: Secret): Promise<Result<null>>;
  /** Deletes all secrets and the passphrase. */
  erase(): Promise<Result<null>>;
  /** When the vault locks itself if it is not used until then; `undefined` for never. Locks it if that time is over. */
  locksAt(): Promise<number | undefined>;
}

export interface PassphraseParts {
  readonly records: Records;
  readonly key: HeldKey;
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  readonly rounds: number;
}

interface Locked extends Everything {
  readonly lock: Lock;
}

const verifierAbout = 'lozenge-vault';

export function createPassphrase({ records, key, inTurn, rounds }: PassphraseParts): Passphrase {
  const readLocked = async (): Promise<Result<Locked | undefined>> => {
    const all = await records.readAll();
    if (!all.ok) return all;
    const { lock } = all.value;
    return ok(lock && { ...all.value, lock });
  };
  /** Does something with what the passphrase opens. */
  const opened = (
    passphrase: Secret,
    act: (all: Locked, bits: Uint8Array<ArrayBuffer>, craft: Craft) => Promise<Result<null>>,
    withoutOne: Result<null> = ok(null),
  ): Promise<Result<null>> =>
    inTurn(async () => {
      const all = await readLocked();
      if (!all.ok) return all;
      if (all.value === undefined) return withoutOne;
      const bits = await deriveBits(passphrase, all.value.lock);
      const opener = await keyOf(bits);
      if ((await unseal(opener, all.value.lock.verifier, verifierAbout)) === undefined)
        return refuse({ kind: 'wrong-passphrase' });
      return act(all.value, bits, createSealedCraft(opener));
    });
  /** Seals everything with a new key of this passphrase, which unlocks the vault. */
  const sealAll = async (passphrase: Secret, { entries }: Everything, before: Craft): Promise<Result<null>> => {
    const derivation = createDerivation(rounds);
    const bits = await deriveBits(passphrase, derivation);
    const fresh = await keyOf(bits);
    const lock: Lock = { ...derivation, verifier: await seal(fresh, '', verifierAbout) };
    const written = await records.writeAll(await rewrite(entries, before, createSealedCraft(fresh)), { now: lock });
    if (written.ok) await key.hold(lock, bits);
    return written;
  };

  return {
    state: () =>
      inTurn(async () => {
        const found = await records.read('');
        if (!found.ok) return 'unavailable';
        const { lock } = found.value;
        if (lock === undefined) return 'open';
        return (await key.isHeld(lock)) ? 'unlocked' : 'locked';
      }),
    protect: (passphrase) =>
      inTurn(async () => {
        const all = await records.readAll();
        if (!all.ok) return all;
        return all.value.lock === undefined ? sealAll(passphrase, all.value, openCraft) : refuse({ kind: 'refused' });
      }),
    unlock: (passphrase) =>
      opened(passphrase, async (all, bits, craft) => {
        if (all.lock.rounds < rounds) return sealAll(passphrase, all, craft);
        await key.hold(all.lock, bits);
        return ok(null);
      }),
    lock: () =>
      inTurn(async () => {
        await key.drop();
        return ok(null);
      }),
    change: (from, to) => opened(from, (all, _bits, craft) => sealAll(to, all, craft), refuse({ kind: 'refused' })),
    unprotect: (passphrase) =>
      opened(passphrase, async (all, _bits, craft) => {
        const written = await records.writeAll(await rewrite(all.entries, craft, openCraft), { now: undefined });
        if (written.ok) await key.drop();
        return written;
      }),
    erase: () =>
      inTurn(async () => {
        const cleared = await records.clear();
        if (cleared.ok) await key.drop();
        return cleared;
      }),
    locksAt: () =>
      inTurn(async () => {
        const found = await records.read('');
        const lock = found.ok ? found.value.lock : undefined;
        return lock && (await key.isHeld(lock)) ? key.dropsAt() : undefined;
      }),
  };
}

/** All secrets in another craft. One that can't be read stays as it is: nobody loses what was only damaged. */
async function rewrite(
  secrets: Everything['entries'],
  from: Craft,
  to: Craft,
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rewritten = new Map<string, readonly Entry[]>();
  for (const [connection, entries] of secrets) {
    const list: Entry[] = [];
    for (const entry of entries) {
      const value = await from.read(connection, entry);
      list.push(value === undefined ? entry : await to.write(connection, entry, value));
    }
    rewritten.set(connection, list);
  }
  return rewritten;
}
