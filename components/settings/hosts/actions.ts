import type { HostKind } from '../../../utils/protocol/host-messages.ts';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Result } from '../../../utils/result/result.ts';

/** What the options page can have done about Git hosts. */
export interface HostActions {
  /** Also grants a lost permission again. */
  enableHost(url: string): Promise<Result<SettingsView>>;
  disableHost(url: string): Promise<Result<SettingsView>>;
  /** Brings back the one that was removed last, as it was. */
  restoreHost(url: string): Promise<Result<SettingsView>>;
  /** An empty connection takes the host's away. */
  connectHost(url: string, connection: string): Promise<Result<SettingsView>>;
  /** What software it is; without a kind, its pages tell. */
  setHostKind(url: string, kind: HostKind | undefined): Promise<Result<SettingsView>>;
  /** Asks the pages that are open what they are. */
  lookAtHosts(): Promise<Result<SettingsView>>;
}
