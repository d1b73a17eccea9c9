import { useEffect, useRef, useState } from 'preact/hooks';
import { migrationTexts as texts } from '../../../utils/i18n/migration-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { trusted } from '../../ui/trusted.ts';
import { ConnectionInputs } from '../connections/ConnectionInputs.tsx';
import { FailedReport, PassedReport } from '../connections/TestOutcome.tsx';
import type { SectionProps } from '../section.ts';
import { createMigrationForm } from './migration-form.ts';
import { placesUsing } from './places-using.ts';
import { WhatChanges } from './WhatChanges.tsx';

export interface MigrateProps extends Pick<SectionProps, 'settings' | 'actions'> {
  readonly connection: ConnectionView;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** Leads a connection to where its Jira has moved: new address and credentials, what will change, and then all at once. */
export const Migrate = ({ settings, actions, connection, onCancel, onDone }: MigrateProps) => {
  // Once: what was typed stays, whatever becomes of the connection meanwhile.
  const [form] = useState(() => createMigrationForm(connection, actions));
  const element = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const { state, to, isSame } = form;
  const now = state.value;
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (now.state === 'saved') onDone();
  }, [now, onDone]);
  useEffect(() => {
    if (now.state === 'passed' || now.state === 'failed') outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [now]);

  const toFirstProblem = (wasSent: boolean): void => {
    // Preact renders behind this microtask; the invalid field is marked by then.
    if (!wasSent) requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const test = (also?: string): void => void form.test(also).then(toFirstProblem);
  const migrate = (): void => void form.migrate().then(toFirstProblem);

  return (
    <>
      <h1 class="lz-page-title">{texts.title(connection.name)}</h1>
      <p class="lz-lead">{texts.lead}</p>
      <form
        ref={element}
        class="lz-form"
        noValidate
        onSubmit={trusted((event: SubmitEvent) => {
          event.preventDefault();
          migrate();
        })}
      >
        <ConnectionInputs form={form.fields} />
        <div ref={outcome} class="lz-migration-outcome" aria-live="polite">
          {isSame.value && (
            <Banner tone="warn" title={texts.same}>
              {texts.sameDetail}
            </Banner>
          )}
          {now.state === 'passed' && <PassedReport report={now.report} site={connection.name} />}
          {now.state === 'failed' && (
            <FailedReport
              failure={now.failure}
              site={connection.name}
              webUrl={to.value ?? ''}
              onRetry={test}
              onUseAddress={(url) => {
                form.fields.set('webUrl', url);
                test();
              }}
            />
          )}
        </div>
        <WhatChanges
          connection={connection}
          to={isSame.value ? undefined : to.value}
          places={placesUsing(settings.value, connection.id)}
        />
        <div class="lz-form-end">
          <Button type="submit" look="primary" busy={now.state === 'saving'} disabled={isSame.value}>
            {texts.now}
          </Button>
          <Button busy={now.state === 'testing'} disabled={isSame.value} onClick={() => test()}>
            {texts.test}
          </Button>
          <span class="lz-grow lz-small lz-quiet" role="status">
            {now.state === 'testing' && texts.testing}
            {now.state === 'saving' && texts.migrating}
          </span>
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      </form>
    </>
  );
};
