import { describeFailure } from '../../../utils/i18n/failures.ts';
import { UnlockForm } from '../../ui/UnlockForm.tsx';
import type { SecurityActions } from './actions.ts';

/** Stands above every section while the vault is locked. */
export const LockedBanner = ({ actions }: { readonly actions: Pick<SecurityActions, 'unlockVault'> }) => {
  const { title, detail } = describeFailure({ kind: 'vault-locked' }, {});
  return (
    <section class="lz-locked lz-tone-warn" aria-label={title}>
      <p>
        <b>{title}</b> {detail}
      </p>
      <UnlockForm
        onUnlock={async (passphrase) => {
          const result = await actions.unlockVault(passphrase);
          return result.ok ? undefined : result.failure;
        }}
      />
    </section>
  );
};
