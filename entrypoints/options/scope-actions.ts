import type { ScopeActions } from '../../components/settings/scopes/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Result } from '../../utils/result/result.ts';

/** `taken` shows what a change has made of the settings. */
export const createScopeActions = (
  taken: (answer: Promise<Result<SettingsView>>) => Promise<Result<SettingsView>>,
): ScopeActions => ({
  saveScope: (scope, base) => taken(call('scope.save', { scope, base })),
  removeScope: ({ host, path }) => taken(call('scope.remove', { host, path })),
  moveScope: (from, to) => taken(call('scope.move', { from, to })),
  readProjects: (connection) => call('project.keys', { connection }),
  readTypes: (connection, project) => call('project.types', { connection, project }),
});
