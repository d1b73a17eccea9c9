import type { ConnectionView, HostView, SettingsView } from '../../utils/protocol/settings-messages.ts';
import { isGranted } from '../../utils/reach/origins.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { connectionFor } from '../../utils/scope/resolve.ts';
import { apiUrlOf, type Connection, type GitHost, type Settings } from '../../utils/settings/document.ts';
import type { Vault } from '../../utils/vault/vault.ts';

/** The settings as our own pages may see them: whether there is a secret, never which. */
export async function viewSettings(settings: Settings, vault: Pick<Vault, 'has'>): Promise<SettingsView> {
  const viewConnection = async (connection: Connection): Promise<ConnectionView> => {
    const { id, name, webUrl, apiUrl, auth, deployment, keepOnDisk = false } = connection;
    const hasSecret = await vault.has(id, new URL(apiUrlOf(connection)).origin);
    return { id, name, webUrl, apiUrl, method: auth.method, account: auth.account, deployment, hasSecret, keepOnDisk };
  };
  const viewHost = async ({ url }: GitHost): Promise<HostView> => ({
    url,
    connection: connectionFor(settings, url, '') ?? '',
    granted: await isGranted(url),
  });
  return {
    connections: await Promise.all(settings.connections.map(viewConnection)),
    hosts: await Promise.all(settings.hosts.map(viewHost)),
  };
}

/** The same, of settings that may not have been readable. */
export const viewLoaded = async (loaded: Result<Settings>, vault: Pick<Vault, 'has'>): Promise<Result<SettingsView>> =>
  loaded.ok ? ok(await viewSettings(loaded.value, vault)) : loaded;
