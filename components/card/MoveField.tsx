import { moveTexts } from '../../utils/i18n/texts.ts';
import type { FieldOption, ScreenField } from '../../utils/issue/screen.ts';
import { Chip } from '../ui/Chip.tsx';
import { type Binding, Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextInput } from '../ui/TextInput.tsx';
import { Words } from './Words.tsx';

type Value = string | readonly string[] | undefined;

const asText = (value: Value): string => (typeof value === 'string' ? value : '');
const asList = (value: Value): readonly string[] => (typeof value === 'string' || value === undefined ? [] : value);

interface SeveralProps {
  readonly binding: Binding;
  readonly options: readonly FieldOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of the allowed values: the chosen ones as chips, the rest in a select that adds one at a time. */
const Several = ({ binding, options, chosen, onChange }: SeveralProps) => (
  <div class="lz-several">
    {options
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, name }) => (
        <Chip key={id} onRemove={() => onChange(chosen.filter((other) => other !== id))}>
          {name}
        </Chip>
      ))}
    <Select
      binding={binding}
      options={options.filter(({ id }) => !chosen.includes(id))}
      value=""
      empty={moveTexts.add}
      onChange={(id) => onChange([...chosen, id])}
    />
  </div>
);

export interface MoveFieldProps {
  readonly field: ScreenField;
  readonly value: Value;
  readonly error: string | undefined;
  readonly onChange: (value: string | readonly string[]) => void;
}

/** A field of a transition's screen. */
export const MoveField = ({ field: { name, required, input }, value, error, onChange }: MoveFieldProps) => (
  <Field label={name} required={required} error={error} help={input.type === 'words' ? moveTexts.wordsHelp : undefined}>
    {(binding) => {
      switch (input.type) {
        case 'option':
          return (
            <Select
              binding={binding}
              options={input.options}
              value={asText(value)}
              empty={required ? moveTexts.choose : moveTexts.noChoice}
              onChange={onChange}
            />
          );
        case 'options':
          return <Several binding={binding} options={input.options} chosen={asList(value)} onChange={onChange} />;
        case 'multiline':
          return <TextArea binding={binding} value={asText(value)} onInput={onChange} />;
        case 'words':
          return <Words binding={binding} words={asList(value)} onChange={onChange} />;
        case 'number':
          return <TextInput binding={binding} inputMode="decimal" value={asText(value)} onInput={onChange} />;
        case 'date':
          return <TextInput binding={binding} type="date" value={asText(value)} onInput={onChange} />;
        default:
          return <TextInput binding={binding} value={asText(value)} onInput={onChange} />;
      }
    }}
  </Field>
);
