import type { Signal } from '@preact/signals';
import type { SettingsActions } from '../../components/settings/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { ConnectionDraft, SettingsView } from '../../utils/protocol/settings-messages.ts';
import { askForOrigins, isGranted } from '../../utils/reach/origins.ts';
import { refuse, type Result } from '../../utils/result/result.ts';

/**
 * What the options page can do: asks the browser for the origin within the click, then the worker. An address that is none is
 * the worker's to refuse.
 */
export function createSettingsActions(settings: Signal<SettingsView>): SettingsActions {
  const withOrigins = async <T>(typed: readonly string[], act: () => Promise<Result<T>>): Promise<Result<T>> => {
    const addresses = typed.map(toAddress).filter((address) => address !== undefined);
    // The first thing that is waited for: after it, the browser no longer sees the click.
    if (addresses.length === 0 || (await askForOrigins(addresses))) return act();
    const granted = await Promise.all(addresses.map(isGranted));
    const missing = addresses[granted.indexOf(false)] ?? addresses[0] ?? '';
    return refuse({ kind: 'no-host-permission', origin: new URL(missing).origin });
  };
  const taken = async (answer: Promise<Result<SettingsView>>): Promise<Result<SettingsView>> => {
    const result = await answer;
    if (result.ok) settings.value = result.value;
    return result;
  };
  const jiraOf = ({ webUrl, apiUrl }: ConnectionDraft): string[] => [webUrl, apiUrl];

  return {
    testConnection: (draft, also = '') => withOrigins([...jiraOf(draft), also], () => call('connection.test', draft)),
    saveConnection: (draft) => withOrigins(jiraOf(draft), () => taken(call('connection.save', draft))),
    forgetConnection: (id) => taken(call('connection.forget', { id })),
    enableHost: (url) => withOrigins([url], () => taken(call('host.enable', { url }))),
    disableHost: (url) => taken(call('host.disable', { url })),
    connectHost: (url, connection) => taken(call('host.connect', { url, connection })),
  };
}

/** What was typed as an http(s) address; `https://` is added where no scheme was typed. */
function toAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
