import type { Result } from '../../result/result.ts';
import type { Connection } from '../../settings/document.ts';
import { ownerOf } from '../../vault/belonging.ts';
import type { Secret } from '../../vault/secret.ts';
import type { Vault } from '../../vault/vault.ts';
import { toBase64 } from './base64.ts';

/**
 * Lends the value of the Authorization header to one act. Refuses without acting when there is no secret to be had: `no-secret`,
 * `vault-locked`, `vault-unavailable`. The header is never kept, returned or put into a failure.
 */
export type Authorise = <T>(act: (authorization: string) => Promise<Result<T>>) => Promise<Result<T>>;

type Login = Connection['auth'];

/** How requests prove who the user is: with a secret, or by the browser's own session, which needs none. */
export interface SignIn {
  readonly method: Login['method'];
  readonly authorise?: Authorise;
}

type Signing = Pick<Connection, 'id' | 'webUrl' | 'apiUrl' | 'auth'>;

/** The way in of a connection that is set up; `login` says whose secret it uses, where it is not yet its own. */
export const signInFromVault = (vault: Pick<Vault, 'use'>, connection: Signing, login?: string): SignIn =>
  signIn(connection.auth.method, () => authoriseFromVault(vault, connection, login));

/** The way in with what was typed just now; `secret` counts for nothing where the browser's session is used. */
export const signInWith = (login: Login, secret: Secret): SignIn =>
  signIn(login.method, () => authoriseWith(login, secret));

const signIn = (method: Login['method'], authorise: () => Authorise): SignIn =>
  method === 'session' ? { method } : { method, authorise: authorise() };

/** Signs with the secret that the vault keeps for this connection and the origin of its API URL. */
export const authoriseFromVault =
  (vault: Pick<Vault, 'use'>, connection: Signing, login?: string): Authorise =>
  (act) => {
    const owner = ownerOf(connection);
    const lend = (secret: Secret) => act(authorizationOf(connection.auth, secret));
    return vault.use(connection.id, owner.origin, lend, login ?? owner.login);
  };

/** Signs with a secret that was typed just now and is not stored, for *Test settings*. */
export const authoriseWith =
  (login: Login, secret: Secret): Authorise =>
  (act) =>
    act(authorizationOf(login, secret));

/** jira-api.md §12: tokens of Cloud and passwords go as Basic over UTF-8, personal access tokens as Bearer. */
function authorizationOf(login: Login, secret: Secret): string {
  if (login.method === 'pat') return `Bearer ${secret.reveal()}`;
  return `Basic ${toBase64(new TextEncoder().encode(`${login.account}:${secret.reveal()}`))}`;
}
