import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { TypeView } from '../../../utils/protocol/scope-messages.ts';
import type { Result } from '../../../utils/result/result.ts';
import type { ScopePlace } from '../../../utils/scope/find-place.ts';
import type { Scope } from '../../../utils/scope/scope.ts';

/** What can be done with the settings of instances, groups and projects. */
export interface ScopeActions {
  /** `base` is what the form began from, absent where nothing was kept: what has changed meanwhile elsewhere is kept. */
  saveScope(scope: Scope, base: Scope | undefined): Promise<Result<SettingsView>>;
  removeScope(place: ScopePlace): Promise<Result<SettingsView>>;
  moveScope(from: ScopePlace, to: ScopePlace): Promise<Result<SettingsView>>;
  /** Keys of the projects that a connection's user can see. */
  readProjects(connection: string): Promise<Result<readonly string[]>>;
  /** The types that issues of a Jira project may have. */
  readTypes(connection: string, project: string): Promise<Result<readonly TypeView[]>>;
}
