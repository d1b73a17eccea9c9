import type { FailureText } from '../../utils/i18n/failure-text.ts';
import { UnlockForm } from '../ui/UnlockForm.tsx';
import type { PopupActions } from './popup-state.ts';

export interface LockedProps {
  readonly words: Pick<FailureText, 'title' | 'detail'>;
  readonly actions: Pick<PopupActions, 'unlock'>;
}

/** The vault is locked: it can be unlocked right here. */
export const Locked = ({ words: { title, detail }, actions }: LockedProps) => (
  <section class="lz-locked lz-tone-warn" aria-label={title}>
    <p>
      <b>{title}</b> {detail}
    </p>
    <UnlockForm focused onUnlock={(passphrase) => actions.unlock(passphrase)} />
  </section>
);
