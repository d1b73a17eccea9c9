import * as z from 'zod/mini';
import { emptySettings } from './document.ts';
import { step2 } from './steps/2.ts';

const envelope = z.object({ version: z.number() });

/** What makes a document of the version before one of this version; throws when it can't. */
const steps: ReadonlyMap<number, (raw: unknown) => unknown> = new Map([[2, step2]]);

export type SteppedUp =
  | { readonly ok: true; readonly value: unknown }
  /** `where`: what stood in the way; empty when it is no document of any version. */
  | { readonly ok: false; readonly where: string };

/** Brings a document of any version up to this one. What it then is, is still to be judged. */
export function stepUp(raw: unknown): SteppedUp {
  const version = envelope.safeParse(raw);
  if (!version.success) return { ok: false, where: typeof raw === 'object' && raw !== null ? 'version' : '' };
  let value: unknown = raw;
  try {
    for (let next = version.data.version + 1; next <= emptySettings.version; next++) {
      const step = steps.get(next);
      if (step === undefined) return { ok: false, where: 'version' };
      value = step(value);
    }
  } catch {
    return { ok: false, where: 'scopes' };
  }
  return { ok: true, value };
}

/** Whether a document is of a version that is not known yet. */
export const isTooNew = (raw: unknown): boolean => {
  const version = envelope.safeParse(raw);
  return version.success && version.data.version > emptySettings.version;
};
