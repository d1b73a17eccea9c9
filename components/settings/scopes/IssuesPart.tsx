import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { Switch, TextSetting } from './Inputs.tsx';
import { Part } from './Part.tsx';
import type { ScopeForm } from './scope-form.ts';

/** The list of Jira issues beside a project, and the way to it. */
export const IssuesPart = ({ form }: { readonly form: ScopeForm }) => (
  <Part title={texts.sections.issues}>
    <Switch form={form} field="issuesEnabled" />
    {form.values.value.issuesEnabled && (
      <TextSetting form={form} field="projectKeys" placeholder={texts.listPlaceholder} />
    )}
    <Switch form={form} field="navigation" />
  </Part>
);
