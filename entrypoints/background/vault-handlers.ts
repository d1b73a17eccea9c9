import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import type { Result } from '../../utils/result/result.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { armLock } from './auto-lock.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What our own pages may have done with the vault. A passphrase is wrapped as soon as it is here. */
export function vaultHandlers({
  settings,
  vault,
  news,
}: Pick<Services, 'settings' | 'vault' | 'news'>): Pick<
  Handlers,
  | 'vault.protect'
  | 'vault.unlock'
  | 'vault.lock'
  | 'vault.change'
  | 'vault.unprotect'
  | 'vault.erase'
  | 'vault.lock-after'
> {
  const viewAfter = async (done: Promise<Result<unknown>>): Promise<Result<SettingsView>> => {
    const result = await done;
    if (!result.ok) return result;
    await armLock({ vault, news });
    return viewLoaded(await settings.load(), vault);
  };

  return {
    'vault.protect': ({ passphrase }) => viewAfter(vault.protect(new Secret(passphrase))),
    'vault.unlock': ({ passphrase }) => viewAfter(vault.unlock(new Secret(passphrase))),
    'vault.lock': () => viewAfter(vault.lock()),
    'vault.change': ({ from, to }) => viewAfter(vault.change(new Secret(from), new Secret(to))),
    'vault.unprotect': ({ passphrase }) => viewAfter(vault.unprotect(new Secret(passphrase))),
    'vault.erase': () => viewAfter(vault.erase()),
    'vault.lock-after': ({ minutes }) =>
      viewAfter(
        settings.change(({ lockAfter: _before, ...now }) => ({
          ...now,
          ...(minutes !== undefined && { lockAfter: minutes }),
        })),
      ),
  };
}
