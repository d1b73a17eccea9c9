import { browser } from 'wxt/browser';
import type { AccessRow, AccessUse, AccessView } from '../protocol/access-messages.ts';
import { apiUrlOf, type Settings } from '../settings/document.ts';
import { originPattern } from './origins.ts';

/** The way in that scoped tokens of Jira Cloud need (jira-api.md §12). */
const gateway = 'https://api.atlassian.com/*';

interface Need {
  readonly use: AccessUse;
  readonly url: string;
  readonly since: number | undefined;
}

/** What the settings need the browser's permission for. */
function needsOf({ hosts, connections }: Settings): readonly Need[] {
  return [
    ...hosts.map(({ url, since }): Need => ({ use: { for: 'host', name: url }, url, since })),
    ...connections.flatMap((connection): Need[] => {
      const { name, webUrl, since, before } = connection;
      const api = apiUrlOf(connection);
      return [
        { use: { for: 'jira', name }, url: webUrl, since },
        ...(originPattern(api) === originPattern(webUrl)
          ? []
          : [{ use: { for: originPattern(api) === gateway ? 'gateway' : 'api', name }, url: api, since } as const]),
        ...(before ? [{ use: { for: 'undo', name }, url: apiUrlOf(before), since: before.at } as const] : []),
      ];
    }),
  ];
}

/**
 * Every origin that the browser grants, why, and since when; and those that the settings need and the browser does not grant.
 * Those in use come first.
 *
 * @param granted patterns, as the browser lists them
 * @param covers whether the browser lets Lozenge at an address of a pattern, be it by a wider one
 * @param required patterns of the manifest, that nobody can take back
 */
export function explainAccess(
  settings: Settings,
  granted: readonly string[],
  covers: ReadonlySet<string>,
  required: readonly string[],
): readonly AccessRow[] {
  const needs = needsOf(settings);
  const needed = new Set(needs.map(({ url }) => originPattern(url)));
  const rows = [...new Set([...needed, ...granted])].map((pattern): AccessRow => {
    const own = needs.filter(({ url }) => originPattern(url) === pattern);
    const times = own.flatMap(({ since }) => since ?? []);
    return {
      pattern,
      uses: own.map(({ use }) => use),
      ...(times.length > 0 && { since: Math.min(...times) }),
      state: required.includes(pattern)
        ? 'required'
        : granted.includes(pattern)
          ? 'granted'
          : covers.has(pattern)
            ? 'covered'
            : 'missing',
    };
  });
  // Only for undoing is nothing missing: that is asked for when it comes to it.
  return rows.filter(({ state, uses }) => state !== 'missing' || uses.some((use) => use.for !== 'undo'));
}

/** What the browser lets Lozenge do now, and why. */
export async function readAccess(settings: Settings): Promise<AccessView> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const patterns = [...new Set(needsOf(settings).map(({ url }) => originPattern(url)))];
  const held = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const covers = new Set(patterns.filter((_pattern, at) => held[at]));
  return { origins: explainAccess(settings, origins, covers, required), abilities: permissions };
}

/** Gives a pattern of the browser's own list back. One that the manifest requires stays. */
export async function takeBack(pattern: string): Promise<void> {
  // Rejects where it is required or was not held: what is listed afterwards tells.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
