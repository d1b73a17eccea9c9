import type { ConnectionReport } from '../protocol/messages.ts';
import { ok, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { createJiraClient } from './client.ts';
import type { Http } from './http.ts';
import { probe } from './probe.ts';

/** The ways to one Jira: as nobody, and as the user. */
export interface Ways {
  readonly open: Http;
  readonly signed: Http;
}

/**
 * *Test settings*: which Jira is there, and who am I in it. Asks as nobody first, and sends the log-in once: Jira locks an
 * account after a few wrong ones (jira-api.md §12). Answers the first thing that is wrong.
 */
export async function examine(
  site: Pick<Connection, 'webUrl' | 'apiUrl' | 'auth'>,
  ways: Ways,
): Promise<Result<ConnectionReport>> {
  const server = await probe(ways.open, site.webUrl);
  if (!server.ok) return server;
  const deployment = server.value.version === '' ? deploymentBy(site) : server.value.deployment;
  const client = createJiraClient({ ...site, deployment }, ways.signed);
  const me = await client.myself();
  if (!me.ok) return me;
  // A Jira that hid its version from nobody tells it to its user.
  const told = server.value.version === '' ? await client.serverInfo() : server;
  const projects = await client.projectKeys();
  if (!projects.ok) return projects;
  const { value: person, images } = me.value;
  const address = person.avatar === undefined ? undefined : images[person.avatar];
  const avatar = address === undefined ? undefined : await client.image(address);
  return ok({
    me: person,
    avatar: avatar?.ok ? avatar.value : undefined,
    server: { ...(told.ok ? told.value : server.value), deployment },
    projects: projects.value.length,
  });
}

/** What a Jira most likely is that does not say so before one has signed in. */
export const deploymentBy = (site: Pick<Connection, 'webUrl' | 'auth'>): Connection['deployment'] =>
  site.auth.method === 'cloud-token' || new URL(site.webUrl).hostname.endsWith('.atlassian.net') ? 'cloud' : 'server';
