import { ok, refuse, type Result } from '../result/result.ts';
import { putAside, readAside, type Aside } from './aside.ts';
import { emptySettings, settingsDocument, type Settings } from './document.ts';
import { withoutPolicy, withPolicy, type Loaded } from './policy/overlay.ts';
import { noPolicy, type PolicySource } from './policy/source.ts';
import { isTooNew, stepUp } from './step-up.ts';
import { whereOf } from './transfer/where.ts';

/** The part of `browser.storage.local` that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings document: read and written by the worker alone. */
export interface SettingsStore {
  /**
   * The settings that count: the user's document, and on top of it what a policy sets. A document that can't be read is put
   * aside, and the settings are empty then; one of a newer Lozenge is refused and left as it is.
   */
  load(): Promise<Result<Loaded>>;
  /**
   * Reads, changes, writes; one change after the other. What `by` is given and gives are the settings that count; what is
   * written is the user's part of them. Refuses a change of what a policy sets, and writes nothing then.
   */
  change(by: (settings: Loaded) => Settings): Promise<Result<Loaded>>;
  /** Whether a change would be refused, and why. Writes nothing. */
  allows(by: (settings: Loaded) => Settings): Promise<Result<null>>;
  /** Documents that could not be read, the newest first. */
  aside(): Promise<readonly Aside[]>;
  /** Drops the one of that time. */
  discard(at: number): Promise<void>;
  /** The document as it lies on the disk, whatever it is. */
  raw(): Promise<unknown>;
}

export interface StoreOptions {
  readonly policy?: PolicySource;
  readonly clock?: () => number;
}

export function createSettingsStore(
  area: Area,
  { policy = noPolicy, clock = Date.now }: StoreOptions = {},
): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const run = queue.then(act);
    queue = run.catch(() => undefined);
    return run;
  };

  const raw = async (): Promise<unknown> => (await area.get('settings'))['settings'];
  const aside = async (): Promise<readonly Aside[]> => readAside((await area.get('settings-aside'))['settings-aside']);

  /** The user's document. In turn only: it may have to put away what it finds. */
  const own = async (): Promise<Result<Settings>> => {
    const found = await raw();
    const read = readDocument(found);
    if (read.is === 'settings') return ok(read.settings);
    if (read.is === 'too-new') return refuse({ kind: 'settings-too-new' });
    try {
      const copies = putAside(await aside(), { at: clock(), where: read.where, raw: found });
      // In one write: there is no moment without the one and without the other.
      await area.set({ 'settings-aside': copies, settings: emptySettings });
      return ok(emptySettings);
    } catch {
      // What can't be kept aside is not written over.
      return refuse({ kind: 'settings-unreadable' });
    }
  };
  const effective = async (read: Result<Settings>): Promise<Result<Loaded>> =>
    read.ok ? ok(withPolicy(read.value, await policy.read())) : read;

  return {
    async load() {
      const read = readDocument(await raw());
      return effective(read.is === 'settings' ? ok(read.settings) : await inTurn(own));
    },
    change: (by) =>
      inTurn(async () => {
        const before = await effective(await own());
        if (!before.ok) return before;
        const after = withoutPolicy(by(before.value), before.value);
        if (!after.ok) return after;
        await area.set({ settings: after.value });
        return effective(after);
      }),
    async allows(by) {
      const before = await this.load();
      if (!before.ok) return before;
      const after = withoutPolicy(by(before.value), before.value);
      return after.ok ? ok(null) : after;
    },
    aside,
    discard: (at) =>
      inTurn(async () => {
        const copies = await aside();
        await area.set({ 'settings-aside': copies.filter((copy) => copy.at !== at) });
      }),
    raw,
  };
}

export type Reading =
  | { readonly is: 'settings'; readonly settings: Settings }
  /** From a newer Lozenge: to be left alone. */
  | { readonly is: 'too-new' }
  /** `where` reading it failed: `connections[0].webUrl`; empty when it is no document at all. */
  | { readonly is: 'unreadable'; readonly where: string };

/** What lies on the disk, brought up to this version; nothing at all are empty settings. */
export function readDocument(raw: unknown): Reading {
  if (raw === undefined) return { is: 'settings', settings: emptySettings };
  if (isTooNew(raw)) return { is: 'too-new' };
  const stepped = stepUp(raw);
  if (!stepped.ok) return { is: 'unreadable', where: stepped.where };
  const read = settingsDocument.safeParse(stepped.value);
  return read.success
    ? { is: 'settings', settings: read.data }
    : { is: 'unreadable', where: whereOf(read.error.issues[0]?.path ?? []) };
}
