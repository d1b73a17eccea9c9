import type { HostKind } from '../../utils/protocol/host-messages.ts';
import type { KnownSender } from '../../utils/protocol/sender.ts';
import { isGranted } from '../../utils/reach/origins.ts';
import { recognisedIn, recognisedInOpenPages } from '../../utils/reach/recognised.ts';
import { hostOf } from '../../utils/scope/resolve.ts';
import type { GitHost } from '../../utils/settings/document.ts';
import { toHostKind } from '../../utils/settings/sightings.ts';
import type { Services } from './services.ts';

type Sighted = Pick<Services, 'settings' | 'sightings'>;

/** Where the user said what a host is, its pages have nothing more to tell about that. */
const toldBy = ({ kind }: GitHost, recognised: string | undefined): HostKind | undefined =>
  kind === undefined ? toHostKind(recognised) : undefined;

/** Notes that a page of an enabled Git host was read, and what it is. `keys`: it had issue keys. */
export async function noteHost({ settings, sightings }: Sighted, sender: KnownSender, keys: boolean): Promise<void> {
  const loaded = await settings.load();
  const host = loaded.ok ? hostOf(loaded.value.hosts, sender.url) : undefined;
  if (host === undefined || sender.tab === undefined) return;
  const asksKind = host.kind === undefined;
  if (!(await sightings.isNews(host.url, asksKind, keys))) return;
  // A page that has gone meanwhile tells nothing.
  const recognised = asksKind ? await recognisedIn(sender.tab).catch(() => undefined) : undefined;
  await sightings.note(host.url, toldBy(host, recognised), keys);
}

/** Asks the open pages of every enabled Git host whose software is not known yet. */
export async function lookAtHosts({ settings, sightings }: Sighted): Promise<void> {
  const loaded = await settings.load();
  if (!loaded.ok) return;
  await Promise.all(
    loaded.value.hosts.map(async (host) => {
      const asksKind = host.kind === undefined;
      if (!(await sightings.isNews(host.url, asksKind, false)) || !(await isGranted(host.url))) return;
      const recognised = await recognisedInOpenPages(host);
      if (recognised !== undefined) await sightings.note(host.url, toldBy(host, recognised), false);
    }),
  );
}
