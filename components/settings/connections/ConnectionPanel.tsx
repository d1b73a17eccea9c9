import type { ComponentChildren } from 'preact';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { migrationTexts } from '../../../utils/i18n/migration-texts.ts';
import { keptTexts } from '../../../utils/i18n/kept-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { SetForYou } from '../transfer/SetForYou.tsx';
import type { ConnectionForm as Form } from './form-model.ts';
import { ConnectionForm } from './ConnectionForm.tsx';
import { ForgetConnection } from './ForgetConnection.tsx';

export interface ConnectionPanelProps {
  readonly form: Form;
  /** Nothing was ever connected: says what this is about. */
  readonly first: boolean;
  /** Stands above the form. */
  readonly notice?: ComponentChildren;
  readonly onForget: (id: string) => void;
  readonly onMigrate: () => void;
}

/** One connection: its name as the title, its form, and the way to be rid of it. */
export const ConnectionPanel = ({ form, first, notice, onForget, onMigrate }: ConnectionPanelProps) => {
  const saved = form.saved.value;
  const title = saved?.name ?? (first ? texts.title : texts.newTitle);
  return (
    <>
      <h1 class="lz-page-title">{title}</h1>
      <p class="lz-lead">
        {saved?.locked ? (
          <SetForYou detail={keptTexts.lockedConnection} />
        ) : saved || !first ? (
          texts.lead
        ) : (
          texts.firstLead
        )}
      </p>
      {notice}
      <ConnectionForm
        form={form}
        actions={
          saved && (
            <>
              {!saved.locked && <Button onClick={onMigrate}>{migrationTexts.migrate}</Button>}
              <ForgetConnection connection={saved} onForget={() => onForget(saved.id)} />
            </>
          )
        }
      />
    </>
  );
};
