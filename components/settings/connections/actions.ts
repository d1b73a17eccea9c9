import type { ConnectionDraft, ConnectionReport, SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { UnsavedConnection } from '../../../utils/protocol/unsaved-messages.ts';
import type { Result } from '../../../utils/result/result.ts';

/** What the options page can have done about connections. */
export interface ConnectionActions {
  /** `also` is an address beside those of the draft that may have to be spoken to. */
  testConnection(draft: ConnectionDraft, also?: string): Promise<Result<ConnectionReport>>;
  /** `anyway` saves it also where the browser lets nobody speak to Jira. */
  saveConnection(draft: ConnectionDraft, anyway: boolean): Promise<Result<SettingsView>>;
  forgetConnection(id: string): Promise<Result<SettingsView>>;
  /** Keeps what is typed and not saved for the next time that the page is opened; without it, what was kept goes. */
  keepUnsaved(id: string, unsaved: UnsavedConnection | undefined): void;
}
