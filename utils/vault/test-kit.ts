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
