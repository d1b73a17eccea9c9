import type { Signal } from '@preact/signals';
import type { SettingsActions } from '../../components/settings/actions.ts';
import { readWebAddress } from '../../utils/address/web-address.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { askForOrigins, isGranted } from '../../utils/reach/origins.ts';
import { createConnectionActions } from './connection-actions.ts';
import { createHostActions } from './host-actions.ts';
import { createMigrationActions } from './migration-actions.ts';
import { refuse, type Result } from '../../utils/result/result.ts';
import { createSecurityActions } from './security-actions.ts';
import { createScopeActions } from './scope-actions.ts';
import { createTransferActions } from './transfer-actions.ts';

/**
 * What the options page can do: asks the browser for the origin within the click, then the worker. An address that is none is
 * the worker's to refuse.
 */
export function createSettingsActions(settings: Signal<SettingsView>): SettingsActions {
  const withOrigins = async <T>(
    typed: readonly string[],
    act: () => Promise<Result<T>>,
    anyway = false,
  ): Promise<Result<T>> => {
    const addresses = typed.map((text) => readWebAddress(text)?.href).filter((address) => address !== undefined);
    if (addresses.length === 0) return act();
    // The first thing that is waited for: after it, the browser no longer sees the click. Behind a test there is none any more,
    // and browsers refuse to ask then, also for what they have granted.
    const asked = await askForOrigins(addresses).catch(() => false);
    if (asked || anyway) return act();
    const granted = await Promise.all(addresses.map(isGranted));
    const missing = addresses[granted.indexOf(false)];
    return missing === undefined ? act() : refuse({ kind: 'no-host-permission', origin: new URL(missing).origin });
  };
  const taken = async (answer: Promise<Result<SettingsView>>): Promise<Result<SettingsView>> => {
    const result = await answer;
    if (result.ok) settings.value = result.value;
    return result;
  };

  return {
    ...createScopeActions(taken),
    ...createSecurityActions(taken),
    ...createConnectionActions({ withOrigins, taken }),
    ...createHostActions({ settings, withOrigins, taken }),
    ...createMigrationActions({ withOrigins, taken }),
    ...createTransferActions({ withOrigins, taken }),
  };
}
