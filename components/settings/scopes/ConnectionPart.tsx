import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from './Inputs.tsx';
import { Part } from './Part.tsx';
import type { ScopeForm } from './scope-form.ts';
import { Setting } from './Setting.tsx';

export interface ConnectionPartProps {
  readonly form: ScopeForm;
  readonly connections: readonly ConnectionView[];
}

/** Whether Lozenge is on here, and which Jira it shows. */
export const ConnectionPart = ({ form, connections }: ConnectionPartProps) => {
  const { connection } = form.values.value;
  const [first, second] = connections;
  const isGone = connection !== '' && connections.every(({ id }) => id !== connection);
  const gone = isGone ? [{ id: connection, name: texts.unknownConnection }] : [];
  return (
    <Part title={texts.sections.connection}>
      <Switch form={form} field="active" />
      <Setting form={form} field="connection">
        <Field label={texts.fields.connection}>
          {(binding) => (
            <Select
              binding={binding}
              options={[...connections, ...gone]}
              value={connection}
              empty={first && !second ? texts.onlyConnection(first.name) : texts.noConnection}
              onChange={(id) => form.set('connection', id)}
            />
          )}
        </Field>
      </Setting>
    </Part>
  );
};
