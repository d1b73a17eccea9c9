import { migrationTexts as texts } from '../../../utils/i18n/migration-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button } from '../../ui/Button.tsx';

export interface UndoMigrationProps {
  readonly connection: Pick<ConnectionView, 'webUrl' | 'method' | 'hasSecret'>;
  /** The Web URL before. */
  readonly from: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** The way back. Asks once, because there is none from there. */
export const UndoMigration = ({
  connection: { webUrl, method, hasSecret },
  from,
  busy,
  onUndo,
}: UndoMigrationProps) => (
  <AskFirst
    class="lz-undo-migration"
    label={texts.undo}
    title={texts.undoTitle(from)}
    detail={hasSecret ? texts.undoDetail(texts.secrets[method], webUrl) : texts.undoSession}
    keep={texts.stay}
  >
    <Button look="primary" busy={busy} onClick={onUndo}>
      {texts.undoNow}
    </Button>
  </AskFirst>
);
