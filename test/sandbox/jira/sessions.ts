import { randomBytes } from 'node:crypto';
import { people } from './seed/people.ts';
import type { Person } from './seed/people.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';

/** The cookie by which a browser stays logged in. */
export const sessionCookie = ({ kind }: Pick<Site, 'kind'>): string =>
  kind === 'cloud' ? 'cloud.session.token' : 'JSESSIONID';

/** The form in which Tomcat writes the numbers of its sessions. */
export const newSessionId = (): string => randomBytes(16).toString('hex').toUpperCase();

/** Logs somebody in as a browser would, and gives the new session's number. */
export function openSession(state: JiraState, name: string): string {
  const id = newSessionId();
  state.sessions[id] = name;
  return id;
}

/** Whose session a request's `Cookie` carries; `undefined` without one, and for one that the site does not know. */
export function sessionOwner(
  site: Pick<Site, 'kind'>,
  state: JiraState,
  cookie: string | undefined,
): Person | undefined {
  const pairs = (cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const [, id = ''] = pairs.find(([name]) => name === sessionCookie(site)) ?? [];
  const owner = state.sessions[id];
  return people.find(({ name }) => name === owner);
}
