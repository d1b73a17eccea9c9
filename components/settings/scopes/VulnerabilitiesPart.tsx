import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { ScopeActions } from './actions.ts';
import { TextField } from './Inputs.tsx';
import { Part } from './Part.tsx';
import type { ScopeForm } from './scope-form.ts';
import { Setting } from './Setting.tsx';
import { TypePicker } from './TypePicker.tsx';

export interface VulnerabilitiesPartProps {
  readonly form: ScopeForm;
  /** The id of the connection that counts here. */
  readonly connection: string | undefined;
  readonly site: string;
  readonly actions: Pick<ScopeActions, 'readTypes'>;
}

/** Whether issues can be made of vulnerabilities, and of which type: one setting, as the type means nothing alone. */
export const VulnerabilitiesPart = ({ form, ...jira }: VulnerabilitiesPartProps) => {
  const { vulnerabilitiesEnabled } = form.values.value;
  return (
    <Part title={texts.sections.vulnerabilities}>
      <Setting form={form} field="vulnerabilitiesEnabled">
        <Checkbox
          label={texts.fields.vulnerabilitiesEnabled}
          checked={vulnerabilitiesEnabled}
          onChange={(checked) => form.set('vulnerabilitiesEnabled', checked)}
        />
        {vulnerabilitiesEnabled && (
          <div class="lz-scope-inner lz-form">
            <TextField form={form} field="vulnerabilitiesProject" placeholder="SEC" required />
            <TypePicker form={form} {...jira} />
          </div>
        )}
      </Setting>
    </Part>
  );
};
