import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { ConnectionForm as Form } from './connection-form.ts';
import { ConnectionForm } from './ConnectionForm.tsx';
import { ForgetConnection } from './ForgetConnection.tsx';

export interface ConnectionPanelProps {
  readonly form: Form;
  /** Nothing was ever connected: says what this is about. */
  readonly first: boolean;
  readonly onForget: (id: string) => void;
}

/** One connection: its name as the title, its form, and the way to be rid of it. */
export const ConnectionPanel = ({ form, first, onForget }: ConnectionPanelProps) => {
  const saved = form.saved.value;
  const title = saved?.name ?? (first ? texts.connectTitle : texts.newConnection);
  return (
    <>
      <h1 class="lz-page-title">{title}</h1>
      <p class="lz-lead">{saved || !first ? texts.connectionLead : texts.connectLead}</p>
      <ConnectionForm
        form={form}
        actions={saved && <ForgetConnection connection={saved} onForget={() => onForget(saved.id)} />}
      />
    </>
  );
};
