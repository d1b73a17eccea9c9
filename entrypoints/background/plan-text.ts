import type { ImportAnswer, ImportPlan } from '../../utils/protocol/transfer-messages.ts';
import type { Loaded } from '../../utils/settings/policy/overlay.ts';
import { planImport, type Plan } from '../../utils/settings/transfer/plan.ts';
import { readImport } from '../../utils/settings/transfer/read-import.ts';

/** What the text of a file would change in these settings, as it is shown; or why it is not taken. */
export async function planText(text: string, settings: Loaded, now: number): Promise<ImportAnswer> {
  const read = readImport(text);
  return read.ok
    ? { is: 'plan', plan: await sealPlan(planImport(settings, read.file, now)), scopes: read.file.scopes }
    : { is: 'refused', refusal: read.refusal };
}

/** A plan as it is shown, and a name for exactly this one. */
export async function sealPlan({ changes }: Plan): Promise<ImportPlan> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(changes)));
  return { changes, seal: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
