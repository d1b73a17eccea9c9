import type { ConnectionView, HostView, SettingsView } from '../../utils/protocol/settings-messages.ts';
import { isGranted } from '../../utils/reach/origins.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { connectionFor } from '../../utils/scope/resolve.ts';
import { passingArea, settingsArea } from '../../utils/settings/area.ts';
import { readAside } from '../../utils/settings/aside.ts';
import type { Connection, GitHost } from '../../utils/settings/document.ts';
import { undoMs } from '../../utils/settings/migration.ts';
import { setsConnection, setsHost, setsScope, type Loaded } from '../../utils/settings/policy/overlay.ts';
import { readSightings } from '../../utils/settings/sightings.ts';
import { createLastImport } from '../../utils/settings/transfer/last-import.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import type { Vault } from '../../utils/vault/vault.ts';

/** The settings as our own pages may see them: whether there is a secret, never which. */
export async function viewSettings(settings: Loaded, vault: Pick<Vault, 'has' | 'state'>): Promise<SettingsView> {
  const { policy } = settings;
  const viewConnection = async (connection: Connection): Promise<ConnectionView> => {
    const { id, name, webUrl, apiUrl, auth, deployment, keepOnDisk = false, formerUrls = [], before } = connection;
    const migration = before && { from: before.webUrl, at: before.at, until: before.at + undoMs };
    const { origin, login } = ownerOf(connection);
    const hasSecret = await vault.has(id, origin, login);
    return {
      id,
      name,
      webUrl,
      apiUrl,
      method: auth.method,
      account: auth.account,
      deployment,
      hasSecret,
      keepOnDisk,
      formerUrls,
      ...(migration && { migration }),
      ...(policy && setsConnection(policy, id) && locked),
    };
  };
  const seen = await readSightings(settingsArea);
  const viewHost = async ({ url, kind, since }: GitHost): Promise<HostView> => ({
    url,
    connection: connectionFor(settings, url, '') ?? '',
    granted: await isGranted(url),
    ...(kind && { kind }),
    ...(since !== undefined && { since }),
    ...(seen[url] && { seen: seen[url] }),
    ...(policy && setsHost(policy, url) && locked),
    ...(policy && setsScope(policy, { host: url, path: '' }) && { connectionLocked: true }),
  });
  return {
    connections: await Promise.all(settings.connections.map(viewConnection)),
    hosts: await Promise.all(settings.hosts.map(viewHost)),
    scopes: policy
      ? settings.scopes.map((scope) => (setsScope(policy, scope) ? { ...scope, ...locked } : scope))
      : settings.scopes,
    vault: { state: await vault.state(), lockAfter: settings.lockAfter },
    ...(await viewBeside(settings)),
  };
}

const locked = { locked: true } as const;

/** What is beside the settings: copies that could not be read, the policy, an import that can be taken back. */
async function viewBeside({ policy }: Loaded): Promise<Pick<SettingsView, 'aside' | 'policy' | 'importUndo'>> {
  const aside = readAside((await settingsArea.get('settings-aside'))['settings-aside']);
  const imported = await createLastImport(passingArea).read();
  return {
    ...(aside.length > 0 && { aside: aside.map(({ at, where }) => ({ at, where })) }),
    ...(policy && {
      policy: {
        connections: policy.connections.length,
        hosts: policy.hosts.length,
        scopes: policy.scopes.length,
        ignored: policy.ignored,
      },
    }),
    ...(imported && { importUndo: true }),
  };
}

/** The same, of settings that may not have been readable. */
export const viewLoaded = async (
  loaded: Result<Loaded>,
  vault: Pick<Vault, 'has' | 'state'>,
): Promise<Result<SettingsView>> => (loaded.ok ? ok(await viewSettings(loaded.value, vault)) : loaded);
