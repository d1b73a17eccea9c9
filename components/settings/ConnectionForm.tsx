import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import { Button } from '../ui/Button.tsx';
import { trusted } from '../ui/trusted.ts';
import type { ConnectionForm as Form } from './connection-form.ts';
import { ConnectionInputs } from './ConnectionInputs.tsx';
import { FailedReport, PassedReport } from './TestOutcome.tsx';

export interface ConnectionFormProps {
  readonly form: Form;
  /** Stands at the end of the row of actions. */
  readonly actions?: ComponentChildren;
}

/** The form of a connection: its fields, what the test found, and the actions. */
export const ConnectionForm = ({ form, actions }: ConnectionFormProps) => {
  const element = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const state = form.state.value;
  const { name, webUrl } = form.values.value;

  useEffect(() => {
    // Long forms hide their ends: what came out is brought into sight.
    if (state.state === 'passed' || state.state === 'failed') outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);

  const toFirstProblem = (wasSent: boolean): void => {
    // Preact renders behind this microtask; the invalid field is marked by then.
    if (!wasSent) requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const test = (also?: string): void => void form.test(also).then(toFirstProblem);
  const save = (): void => void form.save().then(toFirstProblem);

  return (
    <form
      ref={element}
      class="lz-form"
      noValidate
      onSubmit={trusted((event: SubmitEvent) => {
        event.preventDefault();
        save();
      })}
    >
      <ConnectionInputs form={form} />
      <div ref={outcome} aria-live="polite">
        {state.state === 'passed' && <PassedReport report={state.report} />}
        {state.state === 'failed' && (
          <FailedReport
            failure={state.failure}
            site={name.trim()}
            webUrl={webUrl}
            onRetry={test}
            onUseAddress={(url) => {
              form.set('webUrl', url);
              test();
            }}
          />
        )}
      </div>
      <div class="lz-form-end">
        <Button type="submit" look="primary" busy={state.state === 'saving'}>
          {texts.save}
        </Button>
        <Button busy={state.state === 'testing'} onClick={() => test()}>
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
