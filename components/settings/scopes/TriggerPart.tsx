import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch, TextField } from './Inputs.tsx';
import { Part } from './Part.tsx';
import type { ScopeForm } from './scope-form.ts';
import { Setting } from './Setting.tsx';

const details = (['standard', 'all-details'] as const).map((value) => ({ value, label: texts.details[value] }));
const moves = (['done', 'custom'] as const).map((value) => ({ value, label: texts.moves[value] }));

/** What commits and merge requests do in Jira. */
export const TriggerPart = ({ form }: { readonly form: ScopeForm }) => {
  const { commentsEnabled, commentDetail, transitions } = form.values.value;
  return (
    <Part title={texts.sections.trigger} lead={texts.sections.triggerLead}>
      <Switch form={form} field="commitEvents" />
      <Switch form={form} field="mergeRequestEvents" />
      <Switch form={form} field="commentsEnabled" />
      {commentsEnabled && (
        <Setting form={form} field="commentDetail">
          <div class="lz-field lz-scope-inner">
            <Segmented
              legend={texts.fields.commentDetail}
              options={details}
              value={commentDetail}
              onChange={(value) => form.set('commentDetail', value)}
            />
            <span class="lz-help">{texts.detailsHelp[commentDetail]}</span>
          </div>
        </Setting>
      )}
      <Setting form={form} field="transitions">
        <Checkbox
          label={texts.fields.transitions}
          help={texts.help.transitions}
          checked={transitions !== 'off'}
          onChange={(checked) => form.set('transitions', checked ? 'done' : 'off')}
        />
        {transitions !== 'off' && (
          <div class="lz-scope-inner lz-form">
            <Segmented
              legend={texts.moveTo}
              options={moves}
              value={transitions}
              onChange={(value) => form.set('transitions', value)}
            />
            {transitions === 'custom' && (
              <TextField form={form} field="transitionIds" placeholder={texts.idsPlaceholder} required />
            )}
          </div>
        )}
      </Setting>
    </Part>
  );
};
