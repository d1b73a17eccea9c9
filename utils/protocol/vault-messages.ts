import * as z from 'zod/mini';
import type { SettingsView } from './settings-messages.ts';
import type { Table } from './table.ts';

/** The shortest passphrase that can be set. */
export const shortestPassphrase = 8;

/** After how many minutes without use the vault may lock itself. */
export const lockTimes = [5, 15, 30, 60] as const;

/** One that was set already may be tried, whatever it is. */
const typed = z.string().check(z.maxLength(1_000));
const chosen = z.string().check(z.minLength(shortestPassphrase), z.maxLength(1_000));

/** What our own pages may have done with the vault. Nothing reads a secret from it. */
export const vaultMessages = {
  /** Seals all secrets with a passphrase, where there is none yet. */
  'vault.protect': { from: ['page'], input: z.object({ passphrase: chosen }) },
  'vault.unlock': { from: ['page'], input: z.object({ passphrase: typed }) },
  'vault.lock': { from: ['page'], input: z.object({}) },
  /** Another passphrase; also where the vault is locked, which it opens. */
  'vault.change': { from: ['page'], input: z.object({ from: typed, to: chosen }) },
  /** Secrets lie open again. */
  'vault.unprotect': { from: ['page'], input: z.object({ passphrase: typed }) },
  /** The passphrase is forgotten: every secret goes, and all else stays. */
  'vault.erase': { from: ['page'], input: z.object({}) },
  /** Absent: when the browser ends. */
  'vault.lock-after': { from: ['page'], input: z.object({ minutes: z.optional(z.literal(lockTimes)) }) },
} as const satisfies Table;

export type LockTime = (typeof lockTimes)[number];

/**
 * `open`: there is no passphrase. `locked` and `unlocked`: there is one. `unavailable`: the browser gives no place to keep
 * secrets in.
 */
export type VaultState = 'open' | 'locked' | 'unlocked' | 'unavailable';

export interface VaultView {
  readonly state: VaultState;
  /** Minutes without use; `undefined` for when the browser ends. */
  readonly lockAfter: number | undefined;
}

export interface VaultReplies {
  'vault.protect': SettingsView;
  'vault.unlock': SettingsView;
  'vault.lock': SettingsView;
  'vault.change': SettingsView;
  'vault.unprotect': SettingsView;
  'vault.erase': SettingsView;
  'vault.lock-after': SettingsView;
}
