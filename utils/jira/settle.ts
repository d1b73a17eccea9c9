import type { FailureKind } from '../result/failure.ts';
import { ok, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { deploymentBy } from './examine.ts';
import { probe } from './probe.ts';
import { findServer, findWayIn, type Ways } from './way-in.ts';

/** What a connection finds out by itself when it is saved. */
export interface Settled extends Pick<Connection, 'apiUrl' | 'deployment' | 'version'> {
  /** Jira has just refused the log-in: it is not to be sent again without need. */
  readonly refused: boolean;
}

type Site = Pick<Connection, 'webUrl' | 'apiUrl' | 'auth'>;

/** What only the user can put right, so that saving without it would leave a connection that never works. */
const inTheWay: FailureKind = 'gateway-not-allowed';

/**
 * Which Jira a connection leads to, and by which way in. What can't be found out is guessed: settings can be saved while Jira is
 * away. Signs in only where that finds out something: for the version that a Jira hides from nobody, and for a token that
 * was typed just now and may need the gateway. Fails with `gateway-not-allowed` alone.
 */
export async function settle(site: Site, ways: Ways): Promise<Result<Settled>> {
  const server = await findServer(site, ways);
  const told = server.ok && server.value.version !== '' ? server.value : undefined;
  const deployment = told?.deployment ?? deploymentBy(site);
  if (deployment === 'server') {
    const seen = server.ok && !told ? await askHidden(site, ways) : { version: told?.version, refused: false };
    return ok({ apiUrl: site.apiUrl, deployment, ...seen });
  }
  if (!server.ok || ways.gateway === undefined) return ok({ apiUrl: site.apiUrl, deployment, refused: false });
  const entered = await findWayIn({ ...site, deployment }, ways);
  if (!entered.ok && entered.failure.kind === inTheWay) return entered;
  const apiUrl = (entered.ok && entered.value.apiUrl) || site.apiUrl;
  return ok({ apiUrl, deployment, refused: !entered.ok });
}

async function askHidden(site: Site, { signed }: Ways): Promise<Pick<Settled, 'version' | 'refused'>> {
  const server = await probe(signed, site.webUrl);
  const version = server.ok ? server.value.version : '';
  return { version: version || undefined, refused: version === '' };
}
