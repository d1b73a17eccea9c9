import { empty, html, json, redirect } from './answer.ts';
import type { Answer } from './answer.ts';
import { logIn, toLogIn } from './auth.ts';
import { wrongScope } from './auth-cloud.ts';
import { barrier } from './barrier.ts';
import type { Call } from './call.ts';
import { doorOf } from './door.ts';
import type { Faults } from './faults.ts';
import { notFoundPage } from './pages.ts';
import type { WireRequest } from './request.ts';
import { parsed } from './request.ts';
import { routeOf } from './router.ts';
import { withLag } from './search-lag.ts';
import type { Person } from './seed/people.ts';
import { sessionOwner } from './sessions.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';

/** What Jira answers, and to whom. */
export interface Response {
  readonly answer: Answer;
  readonly person: Person | undefined;
  /** Credentials were sent, and did not count. */
  readonly failedLogIn: boolean;
  /** The request carried the cookie of a session that counts, so its browser gets no other. */
  readonly inSession: boolean;
  /** It changed something. */
  readonly wrote: boolean;
  /** It comes from something in front of Jira, which sets no headers of Jira's. */
  readonly byFront?: true;
}

function unknownAnswer(site: Site, path: string): Answer {
  if (site.kind === 'server') return toLogIn(site, path);
  return path.startsWith('/rest/')
    ? json({ message: `null for uri: ${site.base}${path}`, 'status-code': 404 }, 404)
    : html(notFoundPage(site), 404);
}

/** Everything that an answer depends on. */
export interface Asking {
  readonly site: Site;
  readonly state: JiraState;
  readonly faults: Faults;
}

/** Whose a request is, with `byToken` when it came by one; or the answer that there is before anybody asks that. */
function receive({ site, state, faults }: Asking, request: WireRequest) {
  const { headers } = request;
  const inSession = sessionOwner(site, state, headers['cookie']) !== undefined;
  const nobody = { person: undefined, failedLogIn: false, inSession, wrote: false };
  const door = doorOf(site, request.path);
  if (door.kind === 'outside') return { done: { ...nobody, answer: door.answer } };
  const { path } = door;
  // In the world the media store is a host of its own: browsers take the log-in off on the way there (jira-api.md §10).
  const shown = site.kind === 'cloud' && path.startsWith('/media/') ? {} : headers;
  const log = logIn({ site, state, faults, gateway: door.kind === 'gateway' }, shown);
  if (log.outcome === 'refused') return { done: { ...nobody, failedLogIn: true, answer: log.answer } };
  const person = log.outcome === 'known' ? log.person : undefined;
  const who = { ...nobody, person, failedLogIn: log.outcome === 'nobody' && log.failed };
  return { path, who, byToken: log.outcome === 'known' && log.byToken, byGateway: door.kind === 'gateway' };
}

/** Jira's answer to whoever asks, whatever was asked. A log-in that does not count is refused all the same. */
export function answerInstead(asking: Asking, request: WireRequest, answer: Answer): Response {
  const received = receive(asking, request);
  return received.done ?? { ...received.who, answer };
}

/** Answers a request as Jira would: credentials first, then the XSRF filter, then the resource. */
export function respond(asking: Asking, request: WireRequest): Response {
  const { site, state, faults } = asking;
  const { method, query, headers, bytes } = request;
  const received = receive(asking, request);
  if (received.done) return received.done;
  const { path, who, byToken, byGateway } = received;
  if (request.path === site.contextPath && site.contextPath !== '')
    return { ...who, answer: redirect(302, `${site.contextPath}/`) };
  const routing = routeOf(site, method, path);
  if (routing.kind === 'unknown') return { ...who, answer: unknownAnswer(site, path) };
  if (routing.kind === 'method') return { ...who, answer: empty(405, { Allow: routing.allowed.join(', ') }) };
  const { route, params } = routing;
  if (byGateway && route.writes && faults.missingScope === 'write') return { ...who, answer: wrongScope() };
  const body = parsed(request.text);
  const sent = { method, path, query, headers, body, bytes, params };
  const call: Call = { ...sent, site, state, faults, byToken, me: who.person, failedLogIn: who.failedLogIn };
  const handle = (): Answer => route.handle(call);
  const answer = barrier(call, route) ?? (route.writes ? withLag(call, handle) : handle());
  return { ...who, answer, wrote: route.writes === true && answer.status < 400 };
}
