import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { securityTexts as texts } from '../../../utils/i18n/security-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { trusted } from '../../ui/trusted.ts';

export interface ForgottenProps {
  /** The connections whose secrets go. */
  readonly names: readonly string[];
  readonly onErase: () => Promise<void>;
  readonly onKeep: () => void;
}

/** Says exactly what goes and what stays, and wants a word typed: there is no way back. */
export const Forgotten = ({ names, onErase, onKeep }: ForgottenProps) => {
  const typed = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <div role="alertdialog" aria-label={texts.forgetTitle}>
      <form
        ref={form}
        class="lz-forgotten lz-tone-danger"
        onSubmit={trusted((event: SubmitEvent) => {
          event.preventDefault();
          if (typed.value.trim().toLowerCase() === texts.word) void onErase();
          else error.value = texts.notTyped;
        })}
      >
        <b>{texts.forgetTitle}</b>
        <p>{texts.forgetDeletes(names)}</p>
        <p>{texts.forgetKeeps}</p>
        <Field label={texts.typeToDelete} {...(error.value && { error: error.value })}>
          {(binding) => (
            <TextInput
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
          <Button type="submit" look="danger">
            {texts.deleteNow}
          </Button>
          <Button onClick={onKeep}>{texts.keep}</Button>
        </div>
      </form>
    </div>
  );
};
