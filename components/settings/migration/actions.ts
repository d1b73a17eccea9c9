import type { ConnectionDraft, SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Result } from '../../../utils/result/result.ts';

/** What the options page can have done when a Jira has moved. */
export interface MigrationActions {
  /** Tests the new site and leads the connection there; where the test fails, nothing changes. */
  migrateConnection(id: string, draft: ConnectionDraft): Promise<Result<SettingsView>>;
  /** Leads it back to `url`, its Web URL before. */
  undoMigration(id: string, url: string): Promise<Result<SettingsView>>;
}
