import type { Connection, Settings } from './document.ts';

/** Adds a connection, or replaces the one with its id. */
export const withConnection = (settings: Settings, connection: Connection): Settings => ({
  ...settings,
  connections: settings.connections.some(({ id }) => id === connection.id)
    ? settings.connections.map((one) => (one.id === connection.id ? connection : one))
    : [...settings.connections, connection],
});

/** Removes a connection and every scope that points to it. */
export const withoutConnection = (settings: Settings, id: string): Settings => ({
  ...settings,
  connections: settings.connections.filter((connection) => connection.id !== id),
  scopes: settings.scopes.filter((scope) => scope.connection !== id),
});

/** Enables a Git host; one that is there already stays as it is. */
export const withHost = (settings: Settings, url: string): Settings =>
  settings.hosts.some((host) => host.url === url) ? settings : { ...settings, hosts: [...settings.hosts, { url }] };

/** Removes a Git host and its scopes. */
export const withoutHost = (settings: Settings, url: string): Settings => ({
  ...settings,
  hosts: settings.hosts.filter((host) => host.url !== url),
  scopes: settings.scopes.filter((scope) => scope.host !== url),
});

/** Says which connection a Git host uses as a whole; an empty one takes that away again. */
export const withHostConnection = (settings: Settings, url: string, connection: string): Settings => ({
  ...settings,
  scopes: [
    ...settings.scopes.filter((scope) => scope.host !== url || scope.path !== ''),
    ...(connection === '' ? [] : [{ host: url, path: '', connection }]),
  ],
});
