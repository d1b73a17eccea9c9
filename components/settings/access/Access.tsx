import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { accessTexts as texts } from '../../../utils/i18n/access-texts.ts';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { settingsTexts } from '../../../utils/i18n/settings-texts.ts';
import type { AccessRow, AccessView } from '../../../utils/protocol/access-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import type { Result } from '../../../utils/result/result.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { SectionProps } from '../section.ts';
import { Permissions } from './Permissions.tsx';
import { siteName } from './site-name.ts';
import { SiteRow } from './SiteRow.tsx';

/** Every site that the browser lets Lozenge reach, why, since when, and the way to take each back. */
export const Access = ({ settings, actions }: SectionProps) => {
  const view = useSignal<AccessView | undefined>(undefined);
  const failure = useSignal<Failure | undefined>(undefined);
  const said = useSignal('');
  const status = useRef<HTMLParagraphElement>(null);

  const run = async (answer: Promise<Result<AccessView>>): Promise<AccessView | undefined> => {
    const result = await answer;
    failure.value = result.ok ? undefined : result.failure;
    if (result.ok) view.value = result.value;
    return result.ok ? result.value : undefined;
  };
  // What is set up says what each is for.
  useSignalEffect(() => {
    if (settings.value) void run(actions.listAccess());
  });

  /** The row that had the focus is elsewhere now. */
  const say = (words: string): void => {
    said.value = words;
    requestAnimationFrame(() => status.current?.focus());
  };
  const takeBack = async ({ pattern }: AccessRow): Promise<void> => {
    const after = await run(actions.takeBackAccess(pattern));
    if (after === undefined) return;
    const held = after.origins.some((row) => row.pattern === pattern && row.state !== 'missing');
    say((held ? texts.kept : texts.takenBack)(siteName(pattern)));
  };
  const grant = async ({ pattern }: AccessRow): Promise<void> => {
    if (await run(actions.grantAccess(pattern))) say(texts.granted(siteName(pattern)));
  };
  const words = failure.value && describeFailure(failure.value, {});
  const rowsOf = (rows: readonly AccessRow[]) => (
    <ul class="lz-rows">
      {rows.map((row) => (
        <SiteRow key={row.pattern} row={row} onTakeBack={() => void takeBack(row)} onGrant={() => void grant(row)} />
      ))}
    </ul>
  );
  const origins = view.value?.origins ?? [];
  const missing = origins.filter(({ state }) => state === 'missing');
  const reached = origins.filter(({ state }) => state !== 'missing');
  return (
    <>
      <h1 class="lz-page-title">{settingsTexts.sections.access}</h1>
      <p class="lz-lead">{texts.lead}</p>
      {words && (
        <div class="lz-outcome">
          <Banner tone={words.tone} title={words.title}>
            {words.detail}
          </Banner>
        </div>
      )}
      <p ref={status} class={said.value && 'lz-said'} role="status" tabIndex={-1}>
        {said.value}
      </p>
      {view.value === undefined && !words && <Skeleton width={100} />}
      {missing.length > 0 && (
        <>
          <h2 class="lz-heading">{texts.missing}</h2>
          <p class="lz-lead">{texts.missingLead}</p>
          {rowsOf(missing)}
        </>
      )}
      {view.value && (
        <>
          <h2 class="lz-heading">{texts.sites}</h2>
          {reached.length > 0 ? (
            rowsOf(reached)
          ) : (
            <div class="lz-empty">
              <b>{texts.none}</b>
              <p>{texts.noneDetail}</p>
            </div>
          )}
          <Permissions names={view.value.abilities} />
        </>
      )}
    </>
  );
};
