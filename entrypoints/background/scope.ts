import type { KnownSender } from '../../utils/protocol/sender.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { connectionFor, hostOf } from '../../utils/scope/resolve.ts';
import type { Connection } from '../../utils/settings/document.ts';
import type { Services } from './services.ts';

/** The connection that a page uses, by the address that the browser vouches for. A page never says. */
export async function connectionOf(
  { settings }: Pick<Services, 'settings'>,
  { url }: Pick<KnownSender, 'url'>,
): Promise<Result<Connection>> {
  const loaded = await settings.load();
  if (!loaded.ok) return loaded;
  const host = hostOf(loaded.value.hosts, url);
  if (host === undefined) return refuse({ kind: 'refused' });
  const path = new URL(url).pathname.slice(new URL(host.url).pathname.replace(/\/$/, '').length + 1);
  const id = connectionFor(loaded.value, host.url, path);
  const connection = loaded.value.connections.find((one) => one.id === id);
  return connection === undefined ? refuse({ kind: 'not-set-up' }) : ok(connection);
}

/** Whether a content script's page lies on a Git host that the user enabled. */
export async function isEnabledPage(
  { settings }: Pick<Services, 'settings'>,
  { url }: Pick<KnownSender, 'url'>,
): Promise<boolean> {
  const loaded = await settings.load();
  return loaded.ok && hostOf(loaded.value.hosts, url) !== undefined;
}
