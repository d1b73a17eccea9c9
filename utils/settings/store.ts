import * as z from 'zod/mini';
import { ok, refuse, type Result } from '../result/result.ts';
import { emptySettings, settingsDocument, type Settings } from './document.ts';
import { step2 } from './steps/2.ts';

/** The part of `browser.storage.local` that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings document: read and written by the worker alone. */
export interface SettingsStore {
  /** Refuses what it cannot read, and leaves it as it is. */
  load(): Promise<Result<Settings>>;
  /** Reads, changes, writes; one change after the other. Writes nothing when the document cannot be read. */
  change(by: (settings: Settings) => Settings): Promise<Result<Settings>>;
}

const envelope = z.object({ version: z.number() });

/** What makes a document of the version before one of this version; throws when it can't. */
const steps: ReadonlyMap<number, (raw: unknown) => unknown> = new Map([[2, step2]]);

export function createSettingsStore(area: Area): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<Result<Settings>> => readSettings((await area.get('settings'))['settings']);
  return {
    load,
    change(by) {
      const run = queue.then(async () => {
        const before = await load();
        if (!before.ok) return before;
        const settings = by(before.value);
        await area.set({ settings });
        return ok(settings);
      });
      queue = run.catch(() => undefined);
      return run;
    },
  };
}

/** What lies on the disk, as settings: nothing yet, this version, or a reason why it is left alone. */
export function readSettings(raw: unknown): Result<Settings> {
  if (raw === undefined) return ok(emptySettings);
  const version = envelope.safeParse(raw);
  if (!version.success) return refuse({ kind: 'settings-unreadable' });
  if (version.data.version > emptySettings.version) return refuse({ kind: 'settings-too-new' });
  let now: unknown = raw;
  try {
    for (let next = version.data.version + 1; next <= emptySettings.version; next++) now = steps.get(next)?.(now);
  } catch {
    return refuse({ kind: 'settings-unreadable' });
  }
  const settings = settingsDocument.safeParse(now);
  return settings.success ? ok(settings.data) : refuse({ kind: 'settings-unreadable' });
}
