import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { unlockTexts as texts } from '../../utils/i18n/unlock-texts.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { SecretInput } from './SecretInput.tsx';
import { trusted } from './trusted.ts';

export interface UnlockFormProps {
  /** Gives what kept it from being unlocked. */
  readonly onUnlock: (passphrase: string) => Promise<Failure | undefined>;
  /** It is what one came for: the field has the focus at once. */
  readonly focused?: boolean;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** Where the passphrase is given. A wrong one stays, to be looked at; it can be tried again at once. */
export const UnlockForm = ({ onUnlock, focused, children }: UnlockFormProps) => {
  const typed = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector('input')?.focus();
  }, [focused]);
  const unlock = async (): Promise<void> => {
    if (busy.value) return;
    if (typed.value === '') {
      error.value = texts.missing;
      return;
    }
    busy.value = true;
    error.value = undefined;
    const failure = await onUnlock(typed.value);
    busy.value = false;
    error.value = failure && describeFailure(failure, {}).title;
    if (failure === undefined) typed.value = '';
  };
  return (
    <form
      ref={form}
      class="lz-unlock"
      onSubmit={trusted((event: SubmitEvent) => {
        event.preventDefault();
        void unlock();
      })}
    >
      <Field label={texts.passphrase} {...(error.value && { error: error.value })}>
        {(binding) => (
          <SecretInput
            binding={binding}
            value={typed.value}
            onInput={(value) => {
              typed.value = value;
              error.value = undefined;
            }}
          />
        )}
      </Field>
      <div class="lz-actions">
        <Button type="submit" look="primary" busy={busy.value}>
          {texts.unlock}
        </Button>
        {children}
      </div>
    </form>
  );
};
