import type { Failure } from '../../result/failure.ts';
import { ok, refuse, type Result } from '../../result/result.ts';
import type { Scope } from '../../scope/scope.ts';
import { deploymentOf } from '../address.ts';
import type { Connection, PolicyAccount, Settings } from '../document.ts';
import { isSame } from '../same.ts';
import type { FileConnection } from '../transfer/file.ts';
import { placeOf } from '../transfer/read-import.ts';
import type { Policy } from './policy.ts';

/** The settings that count. With a policy they are its entries and, where it says nothing, the user's own. */
export interface Loaded extends Settings {
  /** Absent without a policy. */
  readonly policy?: Policy & { readonly own: Settings };
}

/** Puts a policy on top of the user's document. What it hides stays in the document and comes back when the policy goes. */
export function withPolicy(own: Settings, policy: Policy | undefined): Loaded {
  if (policy === undefined) return own;
  return {
    ...own,
    connections: [
      ...policy.connections.map((set) => toConnection(set, accountFor(set, own))),
      ...own.connections.filter(({ id }) => !setsConnection(policy, id)),
    ],
    hosts: [
      ...policy.hosts.map((set) => ({ ...own.hosts.find(({ url }) => url === set.url), ...set })),
      ...own.hosts.filter(({ url }) => !setsHost(policy, url)),
    ],
    scopes: [...policy.scopes, ...own.scopes.filter((scope) => !setsScope(policy, scope))],
    policy: { ...policy, own },
  };
}

/**
 * The user's document after a change of the settings that count: without what the policy brings. Refuses a change of what the
 * policy sets.
 */
export function withoutPolicy(after: Settings, { policy, ...before }: Loaded): Result<Settings> {
  if (policy === undefined) return ok(after);
  const { own } = policy;
  const byPolicy: Failure = { kind: 'set-by-policy' };
  const accounts = { ...own.accounts };
  for (const set of policy.connections) {
    const was = before.connections.find(({ id }) => id === set.id);
    const is = after.connections.find(({ id }) => id === set.id);
    if (was === undefined || is === undefined || !isSame(lockedOf(was, set), lockedOf(is, set)))
      return refuse(byPolicy);
    if (!isSame(was, is)) accounts[set.id] = toAccount(is);
  }
  for (const { url } of policy.hosts) {
    const [was, is] = [before, after].map(({ hosts }) => hosts.find((host) => host.url === url));
    if (!isSame(was, is)) return refuse(byPolicy);
  }
  for (const set of policy.scopes) {
    const is = after.scopes.find((scope) => placeOf(scope) === placeOf(set));
    // With its host a scope goes by itself; the policy keeps saying what it says.
    const wentAlong = is === undefined && !after.hosts.some(({ url }) => url === set.host);
    if (!wentAlong && !isSame(set, is)) return refuse(byPolicy);
  }
  const { policy: _shown, ...document } = after as Loaded;
  return ok({
    ...document,
    connections: [
      ...after.connections.filter(({ id }) => !setsConnection(policy, id)),
      ...own.connections.filter(({ id }) => setsConnection(policy, id)),
    ],
    hosts: [
      ...after.hosts.filter(({ url }) => !setsHost(policy, url)),
      ...own.hosts.filter(({ url }) => setsHost(policy, url)),
    ],
    scopes: [
      ...after.scopes.filter((scope) => !setsScope(policy, scope)),
      ...own.scopes.filter((scope) => setsScope(policy, scope)),
    ],
    ...((own.accounts ?? Object.keys(accounts).length > 0) && { accounts }),
  });
}

/** Forgets what the user added to a connection that a policy sets. */
export function withoutAccount(settings: Settings, id: string): Settings {
  return {
    ...settings,
    connections: settings.connections.map((one) =>
      one.id === id ? { ...one, auth: { ...one.auth, account: '' }, keepOnDisk: undefined, since: undefined } : one,
    ),
  };
}

export const setsConnection = ({ connections }: Policy, id: string): boolean =>
  connections.some((one) => one.id === id);
export const setsHost = ({ hosts }: Policy, url: string): boolean => hosts.some((one) => one.url === url);
export const setsScope = ({ scopes }: Policy, scope: Pick<Scope, 'host' | 'path'>): boolean =>
  scopes.some((one) => placeOf(one) === placeOf(scope));

/** What was entered for this very address: in a connection of one's own too, from a team file that came before the policy. */
function accountFor({ id, webUrl, auth }: FileConnection, own: Settings): PolicyAccount | undefined {
  const entered = own.accounts?.[id];
  if (entered?.webUrl === webUrl) return entered;
  const imported = own.connections.find((one) => one.id === id && one.webUrl === webUrl);
  return imported?.auth.method === auth.method ? toAccount(imported) : undefined;
}

function toConnection(set: FileConnection, entered: PolicyAccount | undefined): Connection {
  const { id, name, webUrl, formerUrls, auth } = set;
  return {
    id,
    name,
    webUrl,
    apiUrl: set.apiUrl || entered?.apiUrl || '',
    auth: { method: auth.method, account: entered?.account ?? '' },
    deployment: entered?.deployment ?? set.deployment ?? deploymentOf(set, auth.method),
    ...(formerUrls && { formerUrls }),
    ...(entered?.version !== undefined && { version: entered.version }),
    ...(entered?.keepOnDisk !== undefined && { keepOnDisk: entered.keepOnDisk }),
    ...(entered?.since !== undefined && { since: entered.since }),
  };
}

const toAccount = ({ webUrl, apiUrl, auth, deployment, version, keepOnDisk, since }: Connection): PolicyAccount => ({
  webUrl,
  apiUrl,
  account: auth.account,
  deployment,
  ...(version !== undefined && { version }),
  ...(keepOnDisk !== undefined && { keepOnDisk }),
  ...(since !== undefined && { since }),
});

/** What a policy sets of a connection. Where it leaves the API URL open, a test may find that a token is taken elsewhere. */
const lockedOf = ({ name, webUrl, apiUrl, auth, formerUrls, before }: Connection, set: FileConnection) => ({
  name,
  webUrl,
  apiUrl: set.apiUrl ? apiUrl : '',
  method: auth.method,
  formerUrls,
  before,
});
