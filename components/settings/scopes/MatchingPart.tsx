import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch, TextSetting } from './Inputs.tsx';
import { KeyTester, type KeyTesterProps } from './KeyTester.tsx';
import { Part } from './Part.tsx';
import type { ScopeForm } from './scope-form.ts';
import { Setting } from './Setting.tsx';

const readings = (['strict', 'gitlab'] as const).map((value) => ({ value, label: texts.readings[value] }));

export interface MatchingPartProps extends Pick<KeyTesterProps, 'site' | 'known'> {
  readonly form: ScopeForm;
}

/** How keys are written, with a place to try it. */
export const MatchingPart = ({ form, site, known }: MatchingPartProps) => {
  const { reading } = form.values.value;
  return (
    <Part title={texts.sections.matching} lead={texts.sections.matchingLead}>
      <TextSetting form={form} field="pattern" placeholder="[A-Z][A-Z0-9_]+-\d+" />
      <TextSetting form={form} field="prefix" />
      <Setting form={form} field="reading">
        <div class="lz-field">
          <Segmented
            legend={texts.fields.reading}
            options={readings}
            value={reading}
            onChange={(value) => form.set('reading', value)}
          />
          <span class="lz-help">{texts.readingsHelp[reading]}</span>
        </div>
      </Setting>
      <TextSetting form={form} field="ignore" placeholder="UTF, SHA, SHOP-1" />
      <Switch form={form} field="lowerCaseBranches" />
      <KeyTester rules={form.values.value} site={site} known={known} />
      <Switch form={form} field="closeEveryKey" />
    </Part>
  );
};
