import { apiUrlOf, type Connection, type Settings, type Site } from './document.ts';

/** For how long a migration can be undone, in milliseconds. */
export const undoMs = 30 * 24 * 3_600_000;

/** More former addresses than this are not followed any more, the oldest first. */
const mostFormer = 8;

/** The id under which the vault keeps the secret of what a connection was before. */
export const formerIdOf = (id: string): string => `${id}~before`;

/** Every address that a site needs the browser's permission for. */
export const addressesOf = (site: Pick<Site, 'webUrl' | 'apiUrl'>): readonly string[] => [site.webUrl, apiUrlOf(site)];

const siteOf = ({ name, webUrl, apiUrl, auth, deployment, version }: Site): Site => ({
  name,
  webUrl,
  apiUrl,
  auth,
  deployment,
  ...(version !== undefined && { version }),
});

/**
 * A connection at its new site. It stays the same connection, so every scope that names it goes along; where it was is kept
 * for links that still lead there, and for the way back.
 *
 * @param at milliseconds since the epoch
 */
export function migrated(connection: Connection, site: Site, at: number): Connection {
  const { version: _version, ...rest } = connection;
  const former = [connection.webUrl, ...(connection.formerUrls ?? [])].filter((url) => url !== site.webUrl);
  return {
    ...rest,
    ...siteOf(site),
    formerUrls: [...new Set(former)].slice(0, mostFormer),
    before: { ...siteOf(connection), at },
  };
}

/** A connection as it was before it was migrated; as it is where there is no way back. */
export function unmigrated(connection: Connection): Connection {
  const { before, version: _version, formerUrls = [], ...rest } = connection;
  if (before === undefined) return connection;
  const left = formerUrls.filter((url) => url !== before.webUrl);
  return { ...rest, ...siteOf(before), ...(left.length > 0 && { formerUrls: left }) };
}

/** Whether the time to undo a connection's migration is over. */
export const isLapsed = ({ before }: Pick<Connection, 'before'>, now: number): boolean =>
  before !== undefined && now - before.at >= undoMs;

/** Settings without the ways back whose time is over. Former addresses stay: links to them do not lapse. */
export const withoutLapsed = (settings: Settings, now: number): Settings => ({
  ...settings,
  connections: settings.connections.map((connection) => {
    if (!isLapsed(connection, now)) return connection;
    const { before: _lapsed, ...rest } = connection;
    return rest;
  }),
});
