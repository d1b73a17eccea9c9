import type { MigrationActions } from '../../components/settings/migration/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Result } from '../../utils/result/result.ts';

interface MigrationActionParts {
  /** Asks the browser for addresses first. */
  readonly withOrigins: <T>(typed: readonly string[], act: () => Promise<Result<T>>) => Promise<Result<T>>;
  /** Shows what a change has made of the settings. */
  readonly taken: (answer: Promise<Result<SettingsView>>) => Promise<Result<SettingsView>>;
}

export const createMigrationActions = ({ withOrigins, taken }: MigrationActionParts): MigrationActions => ({
  migrateConnection: (id, draft) =>
    withOrigins([draft.webUrl, draft.apiUrl], () => taken(call('connection.migrate', { id, draft }))),
  undoMigration: (id, url) => withOrigins([url], () => taken(call('connection.undo-migration', { id }))),
});
