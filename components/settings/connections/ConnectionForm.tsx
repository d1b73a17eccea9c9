import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { trusted } from '../../ui/trusted.ts';
import { ConnectionInputs } from './ConnectionInputs.tsx';
import type { ConnectionForm as Form } from './form-model.ts';
import { FormNote } from './FormNote.tsx';
import { SaveQuestion } from './SaveQuestion.tsx';
import { FailedReport, PassedReport } from './TestOutcome.tsx';

export interface ConnectionFormProps {
  readonly form: Form;
  /** Stands at the end of the row of actions. */
  readonly actions?: ComponentChildren;
}

const shown = new Set(['passed', 'failed', 'asking']);

/** The form of a connection: its fields, what the test found, and the actions. */
export const ConnectionForm = ({ form, actions }: ConnectionFormProps) => {
  const element = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const state = form.state.value;
  const note = form.note.value;
  const { name, webUrl } = form.values.value;

  useEffect(() => {
    // Long forms hide their ends: what came out is brought into sight.
    if (shown.has(state.state)) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);

  const toFirstProblem = (wasSent: boolean): void => {
    // Preact renders behind this microtask; the invalid field is marked by then.
    if (!wasSent) requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const toTest = (also?: string): void => void form.test(also).then(toFirstProblem);
  const toSave = (also?: string): void => void form.save(also).then(toFirstProblem);
  const failed = (again: (also?: string) => void) => ({
    site: name.trim(),
    webUrl,
    onRetry: again,
    onUseAddress(url: string) {
      form.set('webUrl', url);
      again();
    },
  });
  const busyWith = state.state === 'testing' ? (state.toSave ? 'saving' : 'testing') : state.state;

  return (
    <form
      ref={element}
      class="lz-form"
      noValidate
      onSubmit={trusted((event: SubmitEvent) => {
        event.preventDefault();
        toSave();
      })}
    >
      {note && <FormNote note={note} onDiscard={() => form.discard()} />}
      <ConnectionInputs form={form} />
      <div ref={outcome} aria-live="polite">
        {(state.state === 'passed' || (state.state === 'saved' && state.report)) && state.report && (
          <PassedReport report={state.report} site={name.trim()} />
        )}
        {state.state === 'failed' && <FailedReport failure={state.failure} {...failed(toTest)} />}
        {state.state === 'asking' && (
          <SaveQuestion
            failure={state.failure}
            {...failed(toSave)}
            onSaveAnyway={() => void form.saveAnyway()}
            onBack={() => {
              form.back();
              save.current?.focus();
            }}
          />
        )}
      </div>
      <div class="lz-form-end">
        <Button ref={save} type="submit" look="primary" busy={busyWith === 'saving'}>
          {texts.save}
        </Button>
        <Button busy={busyWith === 'testing'} onClick={() => toTest()}>
          {texts.test}
        </Button>
        <span class="lz-grow lz-small lz-quiet" role="status">
          {state.state === 'testing' && texts.testing}
          {state.state === 'saved' && texts.saved}
          {form.changed.value && state.state !== 'testing' && state.state !== 'saving' && (
            <span class="lz-unsaved">{texts.unsaved}</span>
          )}
        </span>
        {actions}
      </div>
    </form>
  );
};
