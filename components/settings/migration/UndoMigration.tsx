import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { migrationTexts as texts } from '../../../utils/i18n/migration-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { Button } from '../../ui/Button.tsx';

export interface UndoMigrationProps {
  readonly connection: Pick<ConnectionView, 'webUrl' | 'method' | 'hasSecret'>;
  /** The Web URL before. */
  readonly from: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** The way back. Asks once, because there is none from there. */
export const UndoMigration = ({ connection, from, busy, onUndo }: UndoMigrationProps) => {
  const { webUrl, method, hasSecret } = connection;
  const asked = useSignal(false);
  const stay = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked.value) stay.current?.focus();
    else if (wasAsked.current) undo.current?.focus();
    wasAsked.current = asked.value;
  }, [asked.value]);

  const ask = (value: boolean) => () => {
    asked.value = value;
  };
  if (!asked.value) {
    return (
      <Button ref={undo} onClick={ask(true)}>
        {texts.undo}
      </Button>
    );
  }
  return (
    <div class="lz-undo-migration" role="alertdialog" aria-label={texts.undoTitle(from)}>
      <div class="lz-grow">
        <b>{texts.undoTitle(from)}</b> {hasSecret ? texts.undoDetail(texts.secrets[method], webUrl) : texts.undoSession}
      </div>
      <div class="lz-actions">
        <Button ref={stay} onClick={ask(false)}>
          {texts.stay}
        </Button>
        <Button look="primary" busy={busy} onClick={onUndo}>
          {texts.undoNow}
        </Button>
      </div>
    </div>
  );
};
