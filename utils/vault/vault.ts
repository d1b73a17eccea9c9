import { createStore, del, get, set } from 'idb-keyval';
import { Secret } from './secret.ts';

interface Entry {
  readonly value: string;
  /** The only origin that this secret may be sent to. */
  readonly origin: string;
}

/**
 * The only room that holds secrets. It lends them, it never hands them out: there is no message that reads one.
 *
 * They lie in the extension's own IndexedDB, which no content script can open. `storage.local` is not such a place:
 * Firefox lets content scripts read it (design/options.md, probe F.2).
 */
export interface Vault {
  /** Keeps a secret for a connection, to be sent to this origin alone. Replaces the one before. */
  put(connection: string, origin: string, secret: Secret): Promise<void>;
  /** Lends the secret to `act`. Answers `undefined` without calling it when none is kept for this connection and origin. */
  use<T>(connection: string, origin: string, act: (secret: Secret) => Promise<T>): Promise<T | undefined>;
  /** Whether a secret is kept that may go to this origin. */
  has(connection: string, origin: string): Promise<boolean>;
  forget(connection: string): Promise<void>;
}

/** Opens the vault. The database is made on first use. */
export function createVault(): Vault {
  const store = createStore('lozenge-vault', 'secrets');
  const entryFor = async (connection: string, origin: string): Promise<Entry | undefined> => {
    const entry = await get<Entry>(connection, store);
    return entry?.origin === origin ? entry : undefined;
  };
  return {
    put: (connection, origin, secret) => set(connection, { value: secret.reveal(), origin } satisfies Entry, store),
    async use(connection, origin, act) {
      const entry = await entryFor(connection, origin);
      return entry && act(new Secret(entry.value));
    },
    has: async (connection, origin) => (await entryFor(connection, origin)) !== undefined,
    forget: (connection) => del(connection, store),
  };
}
