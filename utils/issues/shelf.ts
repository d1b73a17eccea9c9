import { createTurns } from './turns.ts';

/** The part of a browser's storage area that a shelf needs. */
export interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface Kept<T> {
  readonly value: T;
  /** Milliseconds since the epoch at which it was put there. */
  readonly at: number;
}

/** How something is put on a shelf. */
export interface Keeping {
  /** When it was known, in milliseconds since the epoch; now, if nobody says. */
  readonly at?: number;
  /** Asked when its turn has come: nothing is put there if it answers `true`. */
  readonly unless?: () => boolean;
}

/** A bounded place for values by name, which outlives the worker. What does not fit pushes out the oldest. */
export interface Shelf<T> {
  /** Those that are there; by name. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, Kept<T>>>;
  /** Answers `false` when the browser had no room even after making some. */
  keep(entries: ReadonlyMap<string, T>, keeping?: Keeping): Promise<boolean>;
  /** Puts there what `next` makes of what is there; `undefined` takes it away. Nothing comes in between. */
  change(
    name: string,
    next: (kept: Kept<T> | undefined) => T | undefined,
    keeping?: Pick<Keeping, 'unless'>,
  ): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  /** Takes away everything whose name begins so. */
  removeAll(prefix: string): Promise<void>;
}

export interface ShelfPlan<T> {
  readonly area: Area;
  readonly name: string;
  readonly mostEntries: number;
  /** Measured as JSON characters. */
  readonly mostBytes: number;
  /** Older values count as absent, and leave when something is put there. */
  readonly mostAgeMs?: number;
  readonly clock: () => number;
  /** Judges what is read: what others can write to, or an older version wrote, is a claim. `undefined` for no. */
  readonly parse: (value: unknown) => T | undefined;
}

/** When a value was put there, and its size. */
type Index = Record<string, readonly [at: number, bytes: number]>;

/** Only one worker writes, so the index may be held in memory; every change of it is stored with the values. */
export function createShelf<T>(plan: ShelfPlan<T>): Shelf<T> {
  const { area, name, clock, parse } = plan;
  const mostAgeMs = plan.mostAgeMs ?? Number.POSITIVE_INFINITY;
  const place = (entry: string) => `${name}/${entry}`;
  const inTurn = createTurns();
  let index: Index | undefined;

  const readIndex = async (): Promise<Index> => (index ??= toIndex((await area.get(name))[name]));

  const read: Shelf<T>['read'] = async (names) => {
    if (names.length === 0) return new Map();
    const stored = await area.get(names.map(place));
    const found = new Map<string, Kept<T>>();
    for (const entry of names) {
      const kept = toKept(stored[place(entry)]);
      const value = kept && parse(kept.value);
      if (kept && value !== undefined && clock() - kept.at <= mostAgeMs) found.set(entry, { value, at: kept.at });
    }
    return found;
  };

  const takeAway = async (isDoomed: (entry: string) => boolean): Promise<void> => {
    const all = Object.entries(await readIndex());
    const doomed = all.filter(([entry]) => isDoomed(entry));
    if (doomed.length === 0) return;
    const rest: Index = Object.fromEntries(all.filter(([entry]) => !isDoomed(entry)));
    await area.remove(doomed.map(([entry]) => place(entry)));
    await area.set({ [name]: rest });
    index = rest;
  };

  const store = async (items: ReadonlyMap<string, T>, at: number, room: number): Promise<void> => {
    const next: Index = { ...(await readIndex()) };
    const values: Record<string, unknown> = {};
    for (const [entry, value] of items) {
      values[place(entry)] = { value, at };
      next[entry] = [at, JSON.stringify(value).length];
    }
    const surplus = oldestBeyond(next, clock() - mostAgeMs, plan.mostEntries * room, plan.mostBytes * room);
    for (const entry of surplus) {
      delete next[entry];
      delete values[place(entry)];
    }
    if (surplus.length > 0) await area.remove(surplus.map(place));
    await area.set({ ...values, [name]: next });
    index = next;
  };

  /** The browser refuses what exceeds its quota: other rooms store too, so it makes room by half and tries once more. */
  const put = async (items: ReadonlyMap<string, T>, at: number): Promise<boolean> => {
    for (const room of [1, 0.5]) {
      try {
        await store(items, at, room);
        return true;
      } catch {
        index = undefined;
      }
    }
    return false;
  };

  return {
    read,
    keep: (entries, { at = clock(), unless } = {}) =>
      inTurn(async () => entries.size === 0 || unless?.() === true || put(entries, at)),
    change: (entry, next, { unless } = {}) =>
      inTurn(async () => {
        if (unless?.() === true) return;
        const kept = (await read([entry])).get(entry);
        const value = next(kept);
        if (value === undefined) await takeAway((one) => one === entry);
        else if (value !== kept?.value) await put(new Map([[entry, value]]), clock());
      }),
    remove: (names) => inTurn(() => takeAway((entry) => names.includes(entry))),
    removeAll: (prefix) => inTurn(() => takeAway((entry) => entry.startsWith(prefix))),
  };
}

/** Entries to give up, oldest first, until the others are no older than that and keep within both bounds. */
function oldestBeyond(index: Index, since: number, mostEntries: number, mostBytes: number): readonly string[] {
  const byAge = Object.entries(index).toSorted(([, [one]], [, [other]]) => one - other);
  let entries = byAge.length;
  let bytes = byAge.reduce((sum, [, [, size]]) => sum + size, 0);
  return byAge.flatMap(([entry, [at, size]]) => {
    if (at >= since && entries <= mostEntries && bytes <= mostBytes) return [];
    entries -= 1;
    bytes -= size;
    return [entry];
  });
}

function toIndex(stored: unknown): Index {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(
    ([, mark]) => Array.isArray(mark) && typeof mark[0] === 'number' && typeof mark[1] === 'number',
  );
  return Object.fromEntries(entries);
}

function toKept(stored: unknown): Kept<unknown> | undefined {
  if (typeof stored !== 'object' || stored === null || !('value' in stored) || !('at' in stored)) return undefined;
  return typeof stored.at === 'number' ? { value: stored.value, at: stored.at } : undefined;
}
