import type { ConnectionReport } from '../protocol/settings-messages.ts';
import { ok, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { findServer, findWayIn, type Ways } from './way-in.ts';
import { isCloudAddress } from './web-url.ts';

/**
 * *Test settings*: which Jira is there, and who am I in it. Asks as nobody first, and sends the log-in once: Jira locks an
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
  const { client, me, apiUrl } = entered.value;
  // A Jira that hid its version from nobody tells it to its user.
  const told = server.value.version === '' ? await client.serverInfo() : server;
  const projects = await client.projectKeys();
  if (!projects.ok) return projects;
  const { value: person, images } = me;
  const address = person.avatar === undefined ? undefined : images[person.avatar];
  const avatar = address === undefined ? undefined : await client.image(address);
  return ok({
    me: person,
    avatar: avatar?.ok ? avatar.value : undefined,
    server: { ...(told.ok ? told.value : server.value), deployment },
    projects: projects.value.length,
    apiUrl,
  });
}

/** What a Jira most likely is that does not say so before one has signed in. */
export const deploymentBy = (site: Pick<Connection, 'webUrl' | 'auth'>): Connection['deployment'] =>
  site.auth.method === 'cloud-token' || isCloudAddress(site.webUrl) ? 'cloud' : 'server';
