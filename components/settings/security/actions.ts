import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { LockTime } from '../../../utils/protocol/vault-messages.ts';
import type { Result } from '../../../utils/result/result.ts';

/** What the options page can have done with the vault. */
export interface SecurityActions {
  protectVault(passphrase: string): Promise<Result<SettingsView>>;
  unlockVault(passphrase: string): Promise<Result<SettingsView>>;
  lockVault(): Promise<Result<SettingsView>>;
  changePassphrase(from: string, to: string): Promise<Result<SettingsView>>;
  unprotectVault(passphrase: string): Promise<Result<SettingsView>>;
  eraseVault(): Promise<Result<SettingsView>>;
  /** After so many minutes without use; `undefined` for when the browser ends. */
  lockAfter(minutes: LockTime | undefined): Promise<Result<SettingsView>>;
}
