import type { Connection } from '../../settings/document.ts';
import { apiUrlOf } from '../../settings/document.ts';
import type { Secret } from '../../vault/secret.ts';
import type { Vault } from '../../vault/vault.ts';
import { toBase64 } from './base64.ts';

/**
 * Lends the value of the Authorization header to one act. Answers `undefined`, without acting, when there is no secret.
 * The header is never kept, returned or put into a failure.
 */
export type Authorise = <T>(act: (authorization: string) => Promise<T>) => Promise<T | undefined>;

type Login = Connection['auth'];

/** How requests prove who the user is: with a secret, or by the browser's own session, which needs none. */
export interface SignIn {
  readonly method: Login['method'];
  readonly authorise?: Authorise;
}

/** The way in of a connection that is set up. */
export const signInFromVault = (
  vault: Pick<Vault, 'use'>,
  connection: Pick<Connection, 'id' | 'webUrl' | 'apiUrl' | 'auth'>,
): SignIn => signIn(connection.auth.method, () => authoriseFromVault(vault, connection));

/** The way in with what was typed just now; `secret` counts for nothing where the browser's session is used. */
export const signInWith = (login: Login, secret: Secret): SignIn =>
  signIn(login.method, () => authoriseWith(login, secret));

const signIn = (method: Login['method'], authorise: () => Authorise): SignIn =>
  method === 'session' ? { method } : { method, authorise: authorise() };

/** Signs with the secret that the vault keeps for this connection and the origin of its API URL. */
export const authoriseFromVault =
  (vault: Pick<Vault, 'use'>, connection: Pick<Connection, 'id' | 'webUrl' | 'apiUrl' | 'auth'>): Authorise =>
  (act) =>
    vault.use(connection.id, new URL(apiUrlOf(connection)).origin, (secret) =>
      act(authorizationOf(connection.auth, secret)),
    );

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
