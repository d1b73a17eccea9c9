import type { ConnectionDraft, ConnectionReport, SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Result } from '../../utils/result/result.ts';

/**
 * What the options page can have done. Each is called before anything is awaited, within the user's click, so that it can
 * ask for the browser's permission first; each brings the `settings` signal up to date before it resolves.
 */
export interface SettingsActions {
  /** `also` is an address beside those of the draft that may have to be spoken to. */
  testConnection(draft: ConnectionDraft, also?: string): Promise<Result<ConnectionReport>>;
  saveConnection(draft: ConnectionDraft): Promise<Result<SettingsView>>;
  forgetConnection(id: string): Promise<Result<SettingsView>>;
  /** Also grants a lost permission again. */
  enableHost(url: string): Promise<Result<SettingsView>>;
  disableHost(url: string): Promise<Result<SettingsView>>;
  /** An empty connection takes the host's away. */
  connectHost(url: string, connection: string): Promise<Result<SettingsView>>;
}
