import type { Binding } from './Field.tsx';

export interface TextInputProps {
  readonly binding: Binding | { readonly 'aria-label': string };
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  /** Something was pasted, and `onInput` has heard of it. */
  readonly onPasted?: () => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'text' | 'url' | 'email' | 'decimal';
}

/** One line of text. Nothing is corrected or filled in behind the user's back. */
export const TextInput = ({
  binding,
  value,
  onInput,
  onBlur,
  onPasted,
  placeholder,
  type = 'text',
  inputMode,
}: TextInputProps) => {
  const attributes = {
    ...binding,
    class: 'lz-input',
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    onBlur,
  };
  if (type === 'date') return <input {...attributes} type="date" />;
  return (
    <input
      {...attributes}
      type="text"
      inputMode={inputMode}
      onPaste={onPasted && (() => setTimeout(onPasted))}
      placeholder={placeholder}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
    />
  );
};

export interface TextAreaProps {
  readonly binding: Binding;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Several lines of text. */
export const TextArea = ({ binding, value, onInput }: TextAreaProps) => (
  <textarea
    {...binding}
    class="lz-input lz-textarea"
    rows={3}
    value={value}
    onInput={(event) => onInput(event.currentTarget.value)}
  />
);
