/** `idb-keyval` in memory, for `vi.mock`: what is stored is cloned, as IndexedDB does. */
export const databases = new Map<string, Map<string, unknown>>();

export function createStore(database: string, store: string): Map<string, unknown> {
  const name = `${database}/${store}`;
  const there = databases.get(name) ?? new Map<string, unknown>();
  databases.set(name, there);
  return there;
}

export const get = async (key: string, store: Map<string, unknown>): Promise<unknown> =>
  structuredClone(store.get(key));

export async function set(key: string, value: unknown, store: Map<string, unknown>): Promise<void> {
  store.set(key, structuredClone(value));
}

export async function del(key: string, store: Map<string, unknown>): Promise<void> {
  store.delete(key);
}

export const getMany = (keys: readonly string[], store: Map<string, unknown>): Promise<unknown[]> =>
  Promise.all(keys.map((key) => get(key, store)));

export async function setMany(entries: readonly [string, unknown][], store: Map<string, unknown>): Promise<void> {
  await Promise.all(entries.map(([key, value]) => set(key, value, store)));
}

export async function delMany(keys: readonly string[], store: Map<string, unknown>): Promise<void> {
  for (const key of keys) store.delete(key);
}

export const clear = async (store: Map<string, unknown>): Promise<void> => store.clear();
