import type { ReadonlySignal } from '@preact/signals';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { SettingsActions } from './actions.ts';
import type { Route } from './route.ts';

/** What every section of the settings is given. */
export interface SectionProps {
  /** As the worker last said it. */
  readonly settings: ReadonlySignal<SettingsView>;
  readonly actions: SettingsActions;
  readonly onGo: (route: Route) => void;
}
