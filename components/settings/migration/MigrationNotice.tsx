import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { dayOf } from '../../../utils/i18n/dates.ts';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { migrationTexts as texts } from '../../../utils/i18n/migration-texts.ts';
import type { MigrationView } from '../../../utils/protocol/migration-messages.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { Banner } from '../../ui/Banner.tsx';
import type { SettingsActions } from '../actions.ts';
import { UndoMigration } from './UndoMigration.tsx';

export interface MigrationNoticeProps {
  readonly connection: ConnectionView;
  readonly actions: Pick<SettingsActions, 'undoMigration'>;
  /** It was migrated just now: what the user did last led here, and the focus comes along. */
  readonly fresh: boolean;
}

/** Where a connection was before it was migrated, and the way back as long as there is one. */
export const MigrationNotice = ({ connection, actions, fresh }: MigrationNoticeProps) => {
  const { id, name, webUrl, migration } = connection;
  const element = useRef<HTMLDivElement>(null);
  const failure = useSignal<Failure | undefined>(undefined);
  const isUndone = useSignal(false);
  const isBusy = useSignal(false);
  useEffect(() => {
    if (fresh || isUndone.value) element.current?.focus();
  }, [fresh, isUndone.value]);

  const undo = async (from: string): Promise<void> => {
    isBusy.value = true;
    const result = await actions.undoMigration(id, from);
    isBusy.value = false;
    isUndone.value = result.ok;
    failure.value = result.ok ? undefined : result.failure;
  };
  const words = failure.value && describeFailure(failure.value, { site: name });
  const said = migration && wordsOf(migration);
  if (said === undefined && !isUndone.value) return null;
  return (
    <div ref={element} class="lz-migrated" tabIndex={-1}>
      {words && (
        <Banner tone={words.tone} title={words.title}>
          {words.detail}
        </Banner>
      )}
      <div class="lz-banner lz-tone-doing" role="status">
        {migration && said ? (
          <>
            <div class="lz-grow">
              <b>{said.what}</b> {said.until}
            </div>
            {said.until && (
              <UndoMigration
                connection={connection}
                from={migration.from}
                busy={isBusy.value}
                onUndo={() => void undo(migration.from)}
              />
            )}
          </>
        ) : (
          texts.undone(name, webUrl)
        )}
      </div>
    </div>
  );
};

/** From where and when, and until when there is a way back; empty when that is over. */
const wordsOf = ({ from, at, until }: MigrationView): { readonly what: string; readonly until: string } => {
  const now = Date.now();
  return { what: texts.migrated(from, dayOf(at, now)), until: until > now ? texts.undoUntil(dayOf(until, now)) : '' };
};
