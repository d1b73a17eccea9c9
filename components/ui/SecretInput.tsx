import { useSignal } from '@preact/signals';
import { uiTexts } from '../../utils/i18n/texts.ts';
import type { Binding } from './Field.tsx';
import { IconButton } from './IconButton.tsx';

export interface SecretInputProps {
  readonly binding: Binding;
  /** What was typed just now; a secret that is saved never comes back here. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
}

/** A token or password. What is typed can be looked at until it is saved, because tokens are pasted and easily cut short. */
export const SecretInput = ({ binding, value, onInput, onBlur, placeholder }: SecretInputProps) => {
  const shown = useSignal(false);
  const attributes = {
    ...binding,
    class: 'lz-input',
    value,
    placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    onBlur,
  } as const;
  return (
    <span class="lz-secret">
      {shown.value && value ? <input {...attributes} type="text" /> : <input {...attributes} type="password" />}
      {value && (
        <IconButton
          icon="eye"
          label={shown.value ? uiTexts.hideTyped : uiTexts.showTyped}
          onClick={() => {
            shown.value = !shown.value;
          }}
        />
      )}
    </span>
  );
};
