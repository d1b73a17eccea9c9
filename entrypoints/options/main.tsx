import '../../components/settings/settings.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { SettingsTrouble } from '../../components/settings/SettingsTrouble.tsx';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { createSettingsActions } from './actions.ts';

const app = document.querySelector('#app');
const loaded = await call('settings.read', {});
if (app !== null && loaded.ok) {
  const settings = signal<SettingsView>(loaded.value);
  render(<SettingsPage settings={settings} actions={createSettingsActions(settings)} />, app);
} else if (app !== null && !loaded.ok) {
  render(<SettingsTrouble failure={loaded.failure} />, app);
}
