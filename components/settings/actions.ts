import type { ScopeActions } from './scopes/actions.ts';
import type { AccessActions } from './access/actions.ts';
import type { ConnectionActions } from './connections/actions.ts';
import type { HostActions } from './hosts/actions.ts';
import type { MigrationActions } from './migration/actions.ts';
import type { TransferActions } from './transfer/actions.ts';
import type { SecurityActions } from './security/actions.ts';

/**
 * What the options page can have done. Each is called before anything is awaited, within the user's click, so that it can
 * ask for the browser's permission first; each brings the `settings` signal up to date before it resolves.
 */
export interface SettingsActions
  extends
    ConnectionActions,
    ScopeActions,
    HostActions,
    AccessActions,
    MigrationActions,
    TransferActions,
    SecurityActions {}
