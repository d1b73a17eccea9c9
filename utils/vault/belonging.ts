import { apiUrlOf, type Connection } from '../settings/document.ts';

/** Whose a secret is: of which connection, for which origin, and of which log-in to which addresses. */
export interface Owner {
  readonly connection: string;
  readonly origin: string;
  readonly login: string;
}

/**
 * What a secret belongs to: the connection as it is set up now. A secret that was given for other addresses, another account
 * or another method is another owner's. So the change of the settings is the moment in which one secret takes the place of
 * another, and no worker that ends in the middle leaves the wrong one, or none.
 */
export function ownerOf(connection: Pick<Connection, 'id' | 'webUrl' | 'apiUrl' | 'auth'>): Owner {
  const { id, webUrl, auth } = connection;
  const apiUrl = apiUrlOf(connection);
  return {
    connection: id,
    origin: new URL(apiUrl).origin,
    login: JSON.stringify([auth.method, auth.account, webUrl, apiUrl]),
  };
}
