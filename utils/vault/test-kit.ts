type Key = string | number;
type Store = Map<Key, unknown>;

/** `idb-keyval` in memory, for `vi.mock`: what is stored is cloned, as IndexedDB does. */
export const databases = new Map<string, Map<string, unknown>>();

/**
 * How the writes of a worker end. A worker that was closed in the middle of one never hears of it again, whether or not it
 * was done: `undefined` for one that lives on.
 */
export const fate: { write?: ((apply: () => void) => Promise<void>) | undefined; isShut?: boolean } = {};

/** One transaction: all of it happens, or nothing. */
const write = async (apply: () => void): Promise<void> => {
  if (fate.isShut) throw new DOMException('The user denied permission to access the database.', 'InvalidStateError');
  if (fate.write) await fate.write(apply);
  else apply();
};
const read = async <T>(from: () => T): Promise<T> => {
  if (fate.isShut) throw new DOMException('The user denied permission to access the database.', 'InvalidStateError');
  return structuredClone(from());
};

export function createStore(database: string, store: string): Store {
  const name = `${database}/${store}`;
  const there = databases.get(name) ?? new Map<string, unknown>();
  databases.set(name, there);
  return there;
}

export const get = (key: Key, store: Store): Promise<unknown> => read(() => store.get(key));

export const set = (key: Key, value: unknown, store: Store): Promise<void> => setMany([[key, value]], store);

export const del = (key: Key, store: Store): Promise<void> => delMany([key], store);

export const getMany = (keys: readonly Key[], store: Store): Promise<unknown[]> =>
  read(() => keys.map((key) => store.get(key)));

export const entries = (store: Store): Promise<[Key, unknown][]> => read(() => [...store]);

export async function setMany(items: readonly (readonly [Key, unknown])[], store: Store): Promise<void> {
  const copies = structuredClone(items);
  await write(() => {
    for (const [key, value] of copies) store.set(key, value);
  });
}

export const delMany = (keys: readonly Key[], store: Store): Promise<void> =>
  write(() => {
    for (const key of keys) store.delete(key);
  });

export const clear = (store: Store): Promise<void> => write(() => store.clear());
