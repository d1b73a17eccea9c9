import { giveBack, originPattern } from '../../utils/reach/origins.ts';
import { apiUrlOf, type Settings } from '../../utils/settings/document.ts';

/** Gives back the origins of addresses that were taken out of the settings, unless something else still needs them. */
export async function releaseUnused({ connections, hosts }: Settings, gone: readonly string[]): Promise<void> {
  const used = [...connections.flatMap((one) => [one.webUrl, apiUrlOf(one)]), ...hosts.map(({ url }) => url)];
  const needed = new Set(used.map(originPattern));
  for (const url of new Set(gone)) if (!needed.has(originPattern(url))) await giveBack(url);
}
