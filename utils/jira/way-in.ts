import type { Person } from '../issue/issue.ts';
import type { ServerInfo } from '../protocol/settings-messages.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import type { Pictured } from './client.ts';
import { createCoreClient, type CoreClient } from './core.ts';
import { gatewayUrlOf, type Gateway } from './gateway.ts';
import type { Http } from './http/http.ts';
import { probe } from './probe.ts';

/** The ways to one Jira: as nobody, and as the user. */
export interface Ways {
  readonly open: Http;
  readonly signed: Http;
  /** Only where a token was typed just now: one that is kept may go to no other address than it was given for. */
  readonly gateway?: Gateway | undefined;
}

/**
 * Which Jira is there. Asked as nobody, so that no secret goes to what is none; the browser's own session is shown to an SSO in
 * front of it, which is where it comes from.
 */
export async function findServer(
  site: Pick<Connection, 'webUrl' | 'auth'>,
  { open, signed }: Pick<Ways, 'open' | 'signed'>,
): Promise<Result<ServerInfo>> {
  const server = await probe(open, site.webUrl);
  const isBehind = !server.ok && (server.failure.kind === 'redirected' || server.failure.kind === 'login-page');
  return isBehind && site.auth.method === 'session' ? probe(signed, site.webUrl) : server;
}

export interface WayIn {
  readonly me: Pictured<Person>;
  readonly client: CoreClient;
  /** The way by which Jira let us in. */
  readonly http: Http;
  /** The API URL by which Jira let us in, when it is another than the connection's. */
  readonly apiUrl: string | undefined;
}

/**
 * Signs in, once, and where a Cloud site answers 401 to a token once more through the gateway. `gateway-not-allowed` when the
 * browser holds no permission for that; the site's own refusal when the gateway does not know the token either.
 */
export async function findWayIn(
  site: Pick<Connection, 'webUrl' | 'apiUrl' | 'deployment' | 'auth'>,
  { open, signed, gateway }: Ways,
): Promise<Result<WayIn>> {
  const knock = async (http: Http, apiUrl: string | undefined): Promise<Result<WayIn>> => {
    const client = createCoreClient({ ...site, apiUrl: apiUrl ?? site.apiUrl }, http);
    const me = await client.myself();
    return me.ok ? ok({ me: me.value, client, http, apiUrl }) : me;
  };

  const first = await knock(signed, undefined);
  if (first.ok || first.failure.kind !== 'unauthorised') return first;
  const mayBeScoped = site.auth.method === 'cloud-token' && site.deployment === 'cloud' && site.apiUrl === '';
  if (gateway === undefined || !mayBeScoped) return first;
  const apiUrl = await gatewayUrlOf(open, gateway);
  if (apiUrl === undefined) return first;
  if (!(await gateway.isAllowed())) return refuse({ kind: 'gateway-not-allowed', origin: gateway.origin });
  const second = await knock(gateway.enter(apiUrl), apiUrl);
  return !second.ok && second.failure.kind === 'unauthorised' ? first : second;
}
