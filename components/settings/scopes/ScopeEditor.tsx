import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { keptTexts } from '../../../utils/i18n/kept-texts.ts';
import { isSamePath, showPath } from '../../../utils/scope/path.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Icon } from '../../ui/Icons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { trusted } from '../../ui/trusted.ts';
import { writeRoute } from '../route.ts';
import type { SectionProps } from '../section.ts';
import { SetForYou } from '../transfer/SetForYou.tsx';
import { ConnectionPart } from './ConnectionPart.tsx';
import { EditorEnd } from './EditorEnd.tsx';
import { IssuesPart } from './IssuesPart.tsx';
import { MatchingPart } from './MatchingPart.tsx';
import { hostName, nameOf } from './name-of.ts';
import type { ScopeDesk } from './scope-desk.ts';
import type { ScopeForm } from './scope-form.ts';
import { TriggerPart } from './TriggerPart.tsx';
import { VulnerabilitiesPart } from './VulnerabilitiesPart.tsx';

export interface ScopeEditorProps extends SectionProps {
  readonly desk: ScopeDesk;
  readonly form: ScopeForm;
}

const choices = [
  { value: 'default', label: texts.choices.default },
  { value: 'custom', label: texts.choices.custom },
] as const;

/** The settings of one instance, group or project. */
export const ScopeEditor = ({ settings, actions, onGo, desk, form }: ScopeEditorProps) => {
  const { place } = form;
  const element = useRef<HTMLFormElement>(null);
  const { connections } = settings.value;
  const locked = settings.value.scopes.some(
    (scope) => scope.locked && scope.host === place.host && isSamePath(scope.path, place.path),
  );
  const chosen = form.settings.value;
  const wanted = form.values.value.connection;
  const only = connections.length === 1 ? connections[0]?.id : undefined;
  const connection = connections.find(({ id }) => id === wanted)?.id ?? only;
  const site = connections.find(({ id }) => id === connection)?.name ?? 'Jira';
  const known = useKnownProjects(actions, connection);
  const state = form.state.value;
  const words = state.state === 'failed' ? describeFailure(state.failure, { site }) : undefined;
  const submit = async (): Promise<void> => {
    const wasSent = await form.save();
    // Preact renders behind this microtask; the invalid field is marked by then.
    if (!wasSent) requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <>
      <a class="lz-scope-back" href={writeRoute({ at: 'projects' })}>
        <Icon name="back" size={12} />
        {texts.projects}
      </a>
      <h1 class="lz-page-title">{nameOf(place)}</h1>
      <p class="lz-lead">{place.path === '' ? texts.whole : texts.within(hostName(place.host))}</p>
      {locked && (
        <p class="lz-lead">
          <SetForYou detail={keptTexts.lockedScope} />
        </p>
      )}
      <form
        ref={element}
        noValidate
        onSubmit={trusted((event: SubmitEvent) => {
          event.preventDefault();
          void submit();
        })}
      >
        <fieldset class="lz-bare" disabled={locked}>
          {place.path !== '' && (
            <div class="lz-field">
              <Segmented
                legend={texts.which}
                options={choices}
                value={chosen}
                onChange={(value) => form.choose(value)}
              />
              <span class="lz-help">{chosen === 'custom' ? texts.customHelp : defaultHelp(form)}</span>
            </div>
          )}
          <ConnectionPart form={form} connections={connections} />
          <TriggerPart form={form} />
          <MatchingPart form={form} site={site} known={known} />
          <IssuesPart form={form} />
          <VulnerabilitiesPart form={form} connection={connection} site={site} actions={actions} />
        </fieldset>
        {words && (
          <div class="lz-outcome">
            <Banner tone={words.tone} title={words.title}>
              {words.detail}
            </Banner>
          </div>
        )}
        {!locked && <EditorEnd form={form} desk={desk} settings={settings.value} onGo={onGo} />}
      </form>
    </>
  );
};

const defaultHelp = ({ inherited }: ScopeForm): string => {
  const origin = Object.values(inherited.value.origins).toSorted((a, b) => b.length - a.length)[0];
  if (origin === undefined) return texts.defaultHelpNone;
  return texts.defaultHelp(origin === '' ? texts.instance : showPath(origin));
};

/** Keys of Jira's projects; `undefined` until they are there, and where Jira can't be asked. */
const useKnownProjects = (
  { readProjects }: Pick<ScopeEditorProps['actions'], 'readProjects'>,
  connection: string | undefined,
): ReadonlySet<string> | undefined => {
  const known = useSignal<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    known.value = undefined;
    if (connection === undefined) return undefined;
    let isOver = false;
    void readProjects(connection).then((keys) => {
      if (!isOver && keys.ok) known.value = new Set(keys.value);
    });
    return () => {
      isOver = true;
    };
  }, [connection, readProjects, known]);
  return known.value;
};
