import type { Connection, GitHost, Settings } from './document.ts';
import type { Scope } from '../scope/scope.ts';

/** Adds a connection, or replaces the one with its id. */
export const withConnection = (settings: Settings, connection: Connection): Settings => ({
  ...settings,
  connections: settings.connections.some(({ id }) => id === connection.id)
    ? settings.connections.map((one) => (one.id === connection.id ? connection : one))
    : [...settings.connections, connection],
});

/** Removes a connection; scopes that named it have nothing more to say about that, and go if it was all they said. */
export const withoutConnection = (settings: Settings, id: string): Settings => ({
  ...settings,
  connections: settings.connections.filter((connection) => connection.id !== id),
  scopes: settings.scopes.flatMap((scope) => {
    if (scope.fields.connection !== id) return scope;
    const { connection: _gone, ...fields } = scope.fields;
    return Object.keys(fields).length === 0 ? [] : { ...scope, fields };
  }),
});

/** Enables a Git host; one that is there already stays as it is. */
export const withHost = (settings: Settings, host: GitHost): Settings =>
  settings.hosts.some(({ url }) => url === host.url) ? settings : { ...settings, hosts: [...settings.hosts, host] };

/** Brings back a Git host that was removed, with its scopes. One that was enabled again meanwhile stays as it is. */
export const withHostAgain = (settings: Settings, { hosts, scopes }: Pick<Settings, 'hosts' | 'scopes'>): Settings =>
  settings.hosts.some(({ url }) => url === hosts[0]?.url)
    ? settings
    : { ...settings, hosts: [...settings.hosts, ...hosts], scopes: [...settings.scopes, ...scopes] };

/** Says what software a Git host is; without a kind, its pages tell. */
export const withHostKind = (settings: Settings, url: string, kind: GitHost['kind']): Settings => ({
  ...settings,
  hosts: settings.hosts.map((host) => {
    if (host.url !== url) return host;
    const { kind: _before, ...rest } = host;
    return kind === undefined ? rest : { ...rest, kind };
  }),
});

/** Removes a Git host and its scopes. */
export const withoutHost = (settings: Settings, url: string): Settings => ({
  ...settings,
  hosts: settings.hosts.filter((host) => host.url !== url),
  scopes: settings.scopes.filter((scope) => scope.host !== url),
});

/** Adds a scope, or replaces the one at its place. One that changes nothing is left out. */
export const withScope = (settings: Settings, scope: Scope): Settings => {
  const { scopes } = withoutScope(settings, scope.host, scope.path);
  return { ...settings, scopes: saysNothing(scope) ? scopes : [...scopes, scope] };
};

export const withoutScope = (settings: Settings, host: string, path: string): Settings => ({
  ...settings,
  scopes: settings.scopes.filter((scope) => scope.host !== host || scope.path !== path),
});

/** Says which connection a Git host uses as a whole; an empty one takes that away again. */
export const withHostConnection = (settings: Settings, url: string, connection: string): Settings => {
  const whole = settings.scopes.find(({ host, path }) => host === url && path === '');
  const { connection: _before, ...fields } = whole?.fields ?? {};
  return withScope(settings, {
    host: url,
    path: '',
    settings: 'custom',
    fields: connection === '' ? fields : { ...fields, connection },
  });
};

/** An instance stands above all others: custom settings without any are what Lozenge comes with. */
const saysNothing = ({ path, settings, fields }: Scope): boolean =>
  Object.keys(fields).length === 0 && (settings === 'default' || path === '');
