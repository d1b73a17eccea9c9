import { isCloudAddress } from '../address/jira-address.ts';
import type { ConnectionReport } from '../protocol/settings-messages.ts';
import { ok, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { tryWriting } from './try-writing.ts';
import { findServer, findWayIn, type Ways } from './way-in.ts';

/**
 * *Test settings*: which Jira is there, who am I in it, and may I write. Asks as nobody first, and sends the log-in once: Jira locks an
 * account after a few wrong ones (jira-api.md §12). Answers the first thing that is wrong.
 */
export async function examine(
  site: Pick<Connection, 'webUrl' | 'apiUrl' | 'auth'>,
  ways: Ways,
): Promise<Result<ConnectionReport>> {
  const server = await findServer(site, ways);
  if (!server.ok) return server;
  const deployment = server.value.version === '' ? deploymentBy(site) : server.value.deployment;
  const entered = await findWayIn({ ...site, deployment }, ways);
  if (!entered.ok) return entered;
  const { client, http, me, apiUrl } = entered.value;
  const { value: person, images } = me;
  const address = person.avatar === undefined ? undefined : images[person.avatar];
  const [told, projects, may, written, avatar] = await Promise.all([
    // A Jira that hid its version from nobody tells it to its user.
    server.value.version === '' ? client.serverInfo() : server,
    client.projectKeys(),
    client.permissions([comments, moves]),
    tryWriting(http, deployment),
    address === undefined ? undefined : client.image(address),
  ]);
  if (!projects.ok) return projects;
  return ok({
    me: person,
    avatar: avatar?.ok ? avatar.value : undefined,
    server: { ...(told.ok ? told.value : server.value), deployment },
    projects: projects.value.length,
    may: may.ok ? { comment: may.value.has(comments), move: may.value.has(moves) } : undefined,
    writeFailure: written.ok ? undefined : written.failure,
    apiUrl,
  });
}

const comments = 'ADD_COMMENTS';
const moves = 'TRANSITION_ISSUES';

/** What a Jira most likely is that does not say so before one has signed in. */
export const deploymentBy = (site: Pick<Connection, 'webUrl' | 'auth'>): Connection['deployment'] =>
  site.auth.method === 'cloud-token' || isCloudAddress(site.webUrl) ? 'cloud' : 'server';
