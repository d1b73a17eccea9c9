import type { SecurityActions } from '../../components/settings/security/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Result } from '../../utils/result/result.ts';

/** What the options page can have done with the vault; `taken` brings its settings up to date. */
export const createSecurityActions = (
  taken: (answer: Promise<Result<SettingsView>>) => Promise<Result<SettingsView>>,
): SecurityActions => ({
  protectVault: (passphrase) => taken(call('vault.protect', { passphrase })),
  unlockVault: (passphrase) => taken(call('vault.unlock', { passphrase })),
  lockVault: () => taken(call('vault.lock', {})),
  changePassphrase: (from, to) => taken(call('vault.change', { from, to })),
  unprotectVault: (passphrase) => taken(call('vault.unprotect', { passphrase })),
  eraseVault: () => taken(call('vault.erase', {})),
  lockAfter: (minutes) => taken(call('vault.lock-after', minutes === undefined ? {} : { minutes })),
});
