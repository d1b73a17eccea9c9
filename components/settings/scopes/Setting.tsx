import type { ComponentChildren } from 'preact';
import { describeScopeProblem, scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { showPath } from '../../../utils/scope/path.ts';
import type { ScopeField } from '../../../utils/scope/scope.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { ScopeForm } from './scope-form.ts';

export interface SettingProps {
  readonly form: ScopeForm;
  readonly field: ScopeField;
  readonly children: ComponentChildren;
}

/** A setting with where its value comes from; with default settings, the way to override it and back. */
export const Setting = ({ form, field, children }: SettingProps) => {
  const isSet = form.isSet(field);
  const isCustom = form.settings.value === 'custom';
  return (
    <div class={classNames('lz-setting', !isSet && 'lz-inherited')}>
      <fieldset class="lz-setting-body" disabled={!isSet} role="none">
        {children}
      </fieldset>
      {!isCustom && (
        <div class="lz-setting-origin">
          <span class={isSet ? 'lz-set-here' : undefined}>{isSet ? texts.setHere : originOf(form, field)}</span>
          <Button look="link" onClick={() => (isSet ? form.inherit(field) : form.override(field))}>
            {isSet ? texts.inherit : texts.override}
            <span class="lz-heard"> {texts.fields[field]}</span>
          </Button>
        </div>
      )}
    </div>
  );
};

/** Whose setting it is that counts. */
const originOf = (form: ScopeForm, field: ScopeField): string => {
  const path = form.inherited.value.origins[field];
  if (path === undefined) return texts.asItComes;
  return path === '' ? texts.fromInstance : texts.origin(showPath(path));
};

/** What is wrong with a field, in words; the first thing, where it is several. */
export const problemOf = (form: ScopeForm, field: ScopeField): string | undefined => {
  const problem = form.problems.value.find((one) => one.field === field);
  return problem && describeScopeProblem(problem);
};
