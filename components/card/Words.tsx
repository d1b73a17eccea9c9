import { useSignal } from '@preact/signals';
import type { Binding } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

export interface WordsProps {
  readonly binding: Binding;
  /** What the field starts with. */
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

/** Free words such as labels, which hold no spaces in Jira. The text stays as typed; what is passed on are its words. */
export const Words = ({ binding, words, onChange }: WordsProps) => {
  const text = useSignal(words.join(' '));
  return (
    <TextInput
      binding={binding}
      value={text.value}
      onInput={(typed) => {
        text.value = typed;
        onChange(typed.split(/[\s,]+/).filter(Boolean));
      }}
    />
  );
};
