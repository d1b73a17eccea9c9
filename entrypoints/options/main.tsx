import '../../components/settings/settings.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { SettingsTrouble } from '../../components/settings/SettingsTrouble.tsx';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { createSettingsActions } from './actions.ts';
import { saveSettingsCopy } from './transfer-actions.ts';
import { watchSettings } from './watch-settings.ts';

const app = document.querySelector('#app');
const loaded = await call('settings.read', {});
if (app !== null && loaded.ok) {
  const settings = signal<SettingsView>(loaded.value);
  const unsaved = await call('connection.read-unsaved', {});
  const actions = createSettingsActions(settings);
  render(<SettingsPage settings={settings} actions={actions} unsaved={unsaved.ok ? unsaved.value : []} />, app);
  const follow = async (): Promise<void> => {
    const now = await call('settings.read', {});
    if (now.ok) settings.value = now.value;
  };
  watchSettings(() => void follow());
} else if (app !== null && !loaded.ok) {
  render(<SettingsTrouble failure={loaded.failure} onSaveCopy={() => void saveSettingsCopy()} />, app);
}
