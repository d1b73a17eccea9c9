import { useEffect, useMemo, useRef } from 'preact/hooks';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { isProjectKey } from '../../../utils/scope/check.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { problemOf } from './Setting.tsx';
import { createTypeList } from './type-list.ts';
import type { VulnerabilitiesPartProps } from './VulnerabilitiesPart.tsx';

/** While somebody types. */
const pause = 500;

/** The issue types of the project that is named above, from Jira. */
export const TypePicker = ({ form, connection, site, actions: { readTypes } }: VulnerabilitiesPartProps) => {
  const { vulnerabilitiesProject, vulnerabilitiesIssueType: chosen } = form.values.value;
  const project = vulnerabilitiesProject.trim().toUpperCase();
  const list = useMemo(() => createTypeList(readTypes), [readTypes]);
  const isShown = useRef(false);
  useEffect(() => {
    if (connection === undefined || !isProjectKey(project)) return undefined;
    const stop = list.ask(connection, project, isShown.current ? pause : 0);
    isShown.current = true;
    return stop;
  }, [list, connection, project]);

  const answer = list.answer.value;
  const types = answer?.ok ? answer.value : [];
  const isUnknown = chosen !== '' && types.every(({ id }) => id !== chosen);
  const failure = answer && !answer.ok ? describeFailure(answer.failure, { site }) : undefined;
  const isReady = connection !== undefined && isProjectKey(project);
  const help = (): string | undefined => {
    if (connection === undefined) return texts.types.noConnection;
    if (!isReady) return texts.types.wanting;
    if (list.busy.value) return texts.types.loading;
    return answer?.ok && types.length === 0 ? texts.types.none(project) : undefined;
  };
  return (
    <Field
      label={texts.fields.vulnerabilitiesIssueType}
      required
      error={failure ? `${failure.title} ${failure.detail}` : problemOf(form, 'vulnerabilitiesIssueType')}
      warning={answer?.ok && isUnknown ? texts.types.gone(project) : undefined}
      help={help()}
    >
      {(binding) => (
        <span class="lz-with-button">
          <span class="lz-grow">
            <Select
              binding={binding}
              options={isUnknown ? [...types, { id: chosen, name: texts.types.kept(chosen) }] : types}
              value={chosen}
              empty={texts.types.choose}
              onChange={(id) => form.set('vulnerabilitiesIssueType', id)}
            />
          </span>
          <Button
            busy={list.busy.value}
            disabled={!isReady}
            onClick={() => connection !== undefined && list.ask(connection, project, 0)}
          >
            {texts.types.refresh}
          </Button>
        </span>
      )}
    </Field>
  );
};
