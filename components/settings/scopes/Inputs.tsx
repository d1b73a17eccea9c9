import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import type { ScopeField, ScopeFields } from '../../../utils/scope/scope.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAfterPress } from '../../ui/use-after-press.ts';
import type { ListField } from './scope-edit.ts';
import type { ScopeForm } from './scope-form.ts';
import { problemOf, Setting } from './Setting.tsx';

type FieldsOf<T> = { [F in ScopeField]: ScopeFields[F] extends T ? F : never }[ScopeField];

/** What nothing means where it is inherited: an example would look like a value there. */
const empties: Readonly<Partial<Record<ScopeField, string>>> = texts.empties;
const helps: Readonly<Partial<Record<ScopeField, string>>> = texts.help;

export interface SwitchProps {
  readonly form: ScopeForm;
  readonly field: FieldsOf<boolean>;
}

/** A setting that is on or off. */
export const Switch = ({ form, field }: SwitchProps) => (
  <Setting form={form} field={field}>
    <Checkbox
      label={texts.fields[field]}
      help={helps[field]}
      checked={form.values.value[field]}
      onChange={(checked) => form.set(field, checked)}
    />
  </Setting>
);

export interface TextFieldProps {
  readonly form: ScopeForm;
  readonly field: Exclude<FieldsOf<string>, 'commentDetail' | 'transitions' | 'reading'> | ListField;
  readonly placeholder?: string;
  readonly required?: boolean;
}

/** A line of text or a list, without its origin: for what is set together with something else. */
export const TextField = ({ form, field, placeholder, required }: TextFieldProps) => {
  const afterPress = useAfterPress();
  const isList = field === 'ignore' || field === 'projectKeys';
  return (
    <Field label={texts.fields[field]} required={required} help={helps[field]} error={problemOf(form, field)}>
      {(binding) => (
        <TextInput
          binding={binding}
          value={isList ? form.textOf(field) : form.values.value[field]}
          placeholder={form.isSet(field) ? placeholder : empties[field]}
          onInput={(typed) => (isList ? form.setText(field, typed) : form.set(field, typed))}
          onBlur={() => afterPress(() => form.leave(field))}
        />
      )}
    </Field>
  );
};

/** A setting that is a line of text or a list. */
export const TextSetting = (props: TextFieldProps) => (
  <Setting form={props.form} field={props.field}>
    <TextField {...props} />
  </Setting>
);
