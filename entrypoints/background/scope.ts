import type { KnownSender } from '../../utils/protocol/sender.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { connectionFor, hostOf, resolveScope } from '../../utils/scope/resolve.ts';
import type { ScopeFields } from '../../utils/scope/scope.ts';
import type { Connection } from '../../utils/settings/document.ts';
import type { Services } from './services.ts';

type From = Pick<KnownSender, 'url' | 'shown'>;

/** What counts on a page. */
export interface PageScope {
  readonly values: ScopeFields;
  readonly connection: Connection;
}

/** The settings that a page uses, by the address that the browser vouches for. A page never says. */
export async function scopeOf({ settings }: Pick<Services, 'settings'>, sender: From): Promise<Result<PageScope>> {
  const loaded = await settings.load();
  if (!loaded.ok) return loaded;
  const address = addressOf(sender);
  const host = hostOf(loaded.value.hosts, address);
  if (host === undefined) return refuse({ kind: 'refused' });
  const path = new URL(address).pathname.slice(new URL(host.url).pathname.replace(/\/$/, '').length + 1);
  const { values } = resolveScope(loaded.value.scopes, host.url, path);
  if (!values.active) return refuse({ kind: 'inactive' });
  const id = connectionFor(loaded.value, host.url, path);
  const connection = loaded.value.connections.find((one) => one.id === id);
  return connection === undefined ? refuse({ kind: 'not-set-up' }) : ok({ values, connection });
}

/** Whether a content script's page lies on a Git host that the user enabled. */
export async function isEnabledPage(
  { settings }: Pick<Services, 'settings'>,
  { url }: Pick<KnownSender, 'url'>,
): Promise<boolean> {
  const loaded = await settings.load();
  return loaded.ok && hostOf(loaded.value.hosts, url) !== undefined;
}

/** A page that goes to another project without loading says where it is now by the tab's address alone. */
function addressOf({ url, shown = url }: From): string {
  // The tab may show another document by now, of which the sender knows nothing.
  return URL.parse(shown)?.origin === new URL(url).origin ? shown : url;
}
