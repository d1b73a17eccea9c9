import { giveBack, originPattern } from '../../utils/reach/origins.ts';
import type { Settings } from '../../utils/settings/document.ts';
import { addressesOf } from '../../utils/settings/migration.ts';

/** Gives back the origins of addresses that were taken out of the settings, unless something else still needs them. */
export async function releaseUnused({ connections, hosts }: Settings, gone: readonly string[]): Promise<void> {
  // Also those that a migration can be taken back to.
  const sites = connections.flatMap((one) => [one, ...(one.before ? [one.before] : [])]);
  const used = [...sites.flatMap(addressesOf), ...hosts.map(({ url }) => url)];
  const needed = new Set(used.map(originPattern));
  for (const url of new Set(gone)) if (!needed.has(originPattern(url))) await giveBack(url);
}
