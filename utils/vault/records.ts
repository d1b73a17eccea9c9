import { clear, createStore, del, entries, getMany, setMany } from 'idb-keyval';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Derivation, Sealed } from './seal.ts';

interface Belonging {
  /** The only origin that this secret may be sent to. */
  readonly origin: string;
  /** Of which log-in it is (`belonging.ts`). Absent in those of the first version, which go with any. */
  readonly login?: string | undefined;
}

/** A secret as it lies on the disk: open, or sealed where there is a passphrase. */
export type Entry = Belonging & ({ readonly value: string } | Sealed);

/** There is a passphrase: what it opens, and nothing of itself. */
export interface Lock extends Derivation {
  readonly verifier: Sealed;
}

/** Ids of connections are strings: none can be this. */
const lockKey = 0;

/** One entry; several while a connection changes, and its settings say which of them counts. */
type Stored = Entry | readonly Entry[];

/** What the vault holds of one connection. */
export interface Found {
  readonly lock: Lock | undefined;
  readonly entries: readonly Entry[];
}

/** All that the vault holds, by connection. */
export interface Everything {
  readonly lock: Lock | undefined;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * The vault's records in IndexedDB. Each function is one transaction: it happens as a whole or not at all, also when the
 * worker ends in the middle of it. Where the browser gives no database, all of them fail with `vault-unavailable`.
 */
export interface Records {
  read(connection: string): Promise<Result<Found>>;
  readAll(): Promise<Result<Everything>>;
  write(connection: string, entries: readonly Entry[]): Promise<Result<null>>;
  /** Puts these in place of those under the same names; without `lock` the passphrase stays what it is. */
  writeAll(entries: Everything['entries'], lock?: { readonly now: Lock | undefined }): Promise<Result<null>>;
  remove(connection: string): Promise<Result<null>>;
  clear(): Promise<Result<null>>;
}

/** The database is made on first use. */
export function createRecords(): Records {
  const store = createStore('lozenge-vault', 'secrets');
  const tried = async <T>(act: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await act());
    } catch {
      return refuse({ kind: 'vault-unavailable' });
    }
  };
  const done = (act: () => Promise<unknown>): Promise<Result<null>> =>
    tried(async () => {
      await act();
      return null;
    });

  return {
    read: (connection) =>
      tried(async () => {
        // Only our own code can write there: what lies there has the shape it was given here.
        const [lock, stored] = await getMany<unknown>([lockKey, connection], store);
        return { lock: (lock as Lock | null | undefined) ?? undefined, entries: toList(stored as Stored | undefined) };
      }),
    readAll: () =>
      tried(async () => {
        const all = await entries<string | number, unknown>(store);
        const lock = all.find(([key]) => key === lockKey)?.[1] as Lock | null | undefined;
        const secrets = all.flatMap(([key, stored]) =>
          typeof key === 'string' ? [[key, toList(stored as Stored)] as const] : [],
        );
        return { lock: lock ?? undefined, entries: new Map(secrets) };
      }),
    write: (connection, list) => done(() => setMany([[connection, toStored(list)]], store)),
    writeAll: (lists, lock) =>
      done(() =>
        setMany(
          [
            ...[...lists].map(([connection, list]): [string, Stored] => [connection, toStored(list)]),
            // One transaction puts or takes, not both: no lock is written as none.
            ...(lock ? [[lockKey, lock.now ?? null] satisfies [number, Lock | null]] : []),
          ],
          store,
        ),
      ),
    remove: (connection) => done(() => del(connection, store)),
    clear: () => done(() => clear(store)),
  };
}

const toList = (stored: Stored | undefined): readonly Entry[] => (stored === undefined ? [] : [stored].flat());

const toStored = (list: readonly Entry[]): Stored => (list.length === 1 && list[0] ? list[0] : list);
