import type { HeldKeyParts, SessionArea } from './held-key.ts';
import { createVault, type Vault, type VaultParts } from './vault.ts';

export interface Session extends SessionArea {
  /** What lies there, by name. */
  readonly held: Map<string, unknown>;
  /** Minutes without use after which the vault locks itself. */
  lockAfter?: number | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

/** `storage.session` of a browser that has just started, with its clock. For tests. */
export function startSession(): Session {
  const held = new Map<string, unknown>();
  return {
    held,
    now: 1_800_000_000_000,
    get: async (key) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
    set: async (items) => Object.entries(items).forEach(([key, value]) => held.set(key, structuredClone(value))),
    remove: async (key) => void held.delete(key),
  };
}

export const partsOf = (session: Session): HeldKeyParts => ({
  area: session,
  clock: () => session.now,
  lockAfter: async () => session.lockAfter,
});

/** A vault whose passphrases are cheap. The test mocks `idb-keyval` by `test-kit.ts`. */
export const openVault = (session = startSession(), more: Pick<VaultParts, 'rounds'> = { rounds: 2 }): Vault =>
  createVault({ ...partsOf(session), ...more });
