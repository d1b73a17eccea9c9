import type { ImportChange, ImportField, ImportValue } from '../../protocol/transfer-messages.ts';
import type { Scope } from '../../scope/scope.ts';
import { deploymentOf, tidyAddress } from '../address.ts';
import { withConnection, withHost } from '../changes.ts';
import type { Connection, GitHost, Settings } from '../document.ts';
import { setsConnection, setsHost, setsScope, type Loaded } from '../policy/overlay.ts';
import { isSame } from '../same.ts';
import type { FileConnection, SettingsFile } from './file.ts';
import { placeOf } from './read-import.ts';

export interface Plan {
  readonly changes: readonly ImportChange[];
  /** The settings with everything that changes. Entries that the file does not name stay as they are. */
  readonly after: Settings;
  /** The ids of connections that are new. */
  readonly added: readonly string[];
}

/**
 * What a file would change. A connection is found again by its id, else by its Web URL; a host by its address, a scope by its
 * place. `now` is when it comes, in milliseconds.
 */
export function planImport(current: Loaded, file: SettingsFile, now: number): Plan {
  const plan = { after: withoutView(current), changes: [] as ImportChange[], added: [] as string[] };
  const { policy } = current;
  const ids = new Map<string, string>();

  for (const given of file.connections) {
    const was = findConnection(current, given, new Set([...ids.values(), ...file.connections.map(({ id }) => id)]));
    ids.set(given.id, was?.id ?? given.id);
    const is = was === undefined ? toConnection(given, now) : mergeConnection(was, given);
    const effect = effectOf(was, is, was !== undefined && policy !== undefined && setsConnection(policy, was.id));
    const secret = secretOf(was, is, effect);
    plan.changes.push({
      of: 'connection',
      name: was?.name ?? given.name,
      effect,
      fields: compare(was, is, shown),
      secret,
    });
    if (!isWritten(effect)) continue;
    plan.after = withConnection(plan.after, is);
    if (was === undefined) plan.added.push(is.id);
  }
  for (const given of file.hosts) {
    const was = current.hosts.find(({ url }) => tidyAddress(url) === given.url);
    const is: GitHost = was === undefined ? { ...given, since: now } : { ...was, kind: given.kind ?? was.kind };
    const effect = effectOf(was, is, policy !== undefined && setsHost(policy, given.url));
    plan.changes.push({
      of: 'host',
      name: given.url,
      effect,
      fields: compare(was, is, shownOfHost),
      secret: undefined,
    });
    if (effect === 'add') plan.after = withHost(plan.after, is);
    if (effect === 'change')
      plan.after = { ...plan.after, hosts: plan.after.hosts.map((one) => (one === was ? is : one)) };
  }
  for (const given of file.scopes) {
    const was = current.scopes.find((scope) => placeOf(scope) === placeOf(given));
    const is = named(given, ids);
    const effect = effectOf(was, is, policy !== undefined && setsScope(policy, given));
    const name = given.path === '' ? given.host : `${given.host}/${given.path}`;
    plan.changes.push({
      of: 'scope',
      name,
      effect,
      fields: compare(was && flat(was), flat(is), shownOfScope),
      secret: undefined,
    });
    if (isWritten(effect))
      plan.after = { ...plan.after, scopes: [...plan.after.scopes.filter((one) => one !== was), is] };
  }
  return plan;
}

const withoutView = ({ policy: _policy, ...settings }: Loaded): Settings => settings;

const isWritten = (effect: ImportChange['effect']): boolean => effect === 'add' || effect === 'change';

const effectOf = (was: unknown, is: unknown, isLocked: boolean): ImportChange['effect'] => {
  if (isSame(was, is)) return 'same';
  if (isLocked) return 'kept';
  return was === undefined ? 'add' : 'change';
};

/** A connection that another entry of the file is about is not found by its address too. */
function findConnection({ connections }: Settings, given: FileConnection, taken: ReadonlySet<string>) {
  return (
    connections.find(({ id }) => id === given.id) ??
    connections.find(({ id, webUrl }) => !taken.has(id) && tidyAddress(webUrl) === given.webUrl)
  );
}

const toConnection = (given: FileConnection, now: number): Connection => ({
  ...given,
  apiUrl: given.apiUrl ?? '',
  auth: { method: given.auth.method, account: given.auth.account ?? '' },
  deployment: given.deployment ?? deploymentOf(given, given.auth.method),
  since: now,
});

/** What the file leaves open stays; what was found out about the Jira stays as long as it is the same address. */
function mergeConnection(was: Connection, given: FileConnection): Connection {
  const stays = tidyAddress(was.webUrl) === given.webUrl;
  const { method, account } = given.auth;
  return {
    ...was,
    name: given.name,
    webUrl: stays ? was.webUrl : given.webUrl,
    apiUrl: given.apiUrl || (stays ? was.apiUrl : ''),
    auth: { method, account: account || (was.auth.method === method ? was.auth.account : '') },
    deployment: stays ? was.deployment : (given.deployment ?? deploymentOf(given, method)),
    version: stays ? was.version : given.version,
    formerUrls: given.formerUrls ?? was.formerUrls,
    keepOnDisk: given.keepOnDisk ?? was.keepOnDisk,
  };
}

/** A token never goes to an address that it was not given for, and no account goes out with the token of another. */
function secretOf(was: Connection | undefined, is: Connection, effect: ImportChange['effect']): ImportChange['secret'] {
  if (!isWritten(effect)) return undefined;
  const key = ({ webUrl, apiUrl, auth }: Connection) => [webUrl, apiUrl, auth];
  if (was !== undefined && isSame(key(was), key(is))) return undefined;
  if (is.auth.method === 'session') return was === undefined ? undefined : 'forgotten';
  return was === undefined ? 'needed' : 'forgotten';
}

/** Names the connections by the ids that they have here. */
function named(scope: Scope, ids: ReadonlyMap<string, string>): Scope {
  const { connection } = scope.fields;
  const here = connection === undefined ? undefined : ids.get(connection);
  return here === undefined ? scope : { ...scope, fields: { ...scope.fields, connection: here } };
}

type Flat = Readonly<Record<string, ImportValue>>;

const shown = ({ name, webUrl, apiUrl, auth, formerUrls, keepOnDisk = false }: Connection): Flat => ({
  name,
  webUrl,
  apiUrl,
  method: auth.method,
  account: auth.account,
  formerUrls,
  keepOnDisk,
});
const shownOfHost = ({ kind }: GitHost): Flat => ({ kind });
const shownOfScope = (fields: Flat): Flat => fields;
const flat = ({ settings, fields }: Scope): Flat => ({ settings, ...fields });

/** The fields in which two entries differ; none for one that is new. */
function compare<T>(was: T | undefined, is: T, toFlat: (entry: T) => Flat): readonly ImportField[] {
  if (was === undefined) return [];
  const [from, to] = [toFlat(was), toFlat(is)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((field) =>
    isSame(from[field], to[field]) ? [] : { field, from: from[field], to: to[field] },
  );
}
