import { empty, html, json, redirect, refusal, text } from './answer.ts';
import type { Answer } from './answer.ts';
import { logIn, toLogIn, unauthorised } from './auth.ts';
import type { Call } from './call.ts';
import type { Faults } from './faults.ts';
import { containerNotFound, notFoundPage } from './pages.ts';
import type { WireRequest } from './request.ts';
import { parsed } from './request.ts';
import { routeOf } from './router.ts';
import type { Routing } from './router.ts';
import type { Person } from './seed/people.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';
import { xsrfRefuses } from './xsrf.ts';

/** What Jira answers, and to whom. */
export interface Response {
  readonly answer: Answer;
  readonly person: Person | undefined;
  /** Credentials were sent, and did not count. */
  readonly failedLogIn: boolean;
  /** It changed something. */
  readonly wrote: boolean;
}

function unknownAnswer(site: Site, path: string): Answer {
  if (site.flavour === 'dc') return toLogIn(site, path);
  return path.startsWith('/rest/')
    ? json({ message: `null for uri: ${site.base}${path}`, 'status-code': 404 }, 404)
    : html(notFoundPage(site), 404);
}

/** What stands between a known route and its handler. */
function barrier(call: Call, { route }: Extract<Routing, { kind: 'route' }>, sentBody: string): Answer | undefined {
  const { site, method, path, headers, faults } = call;
  if (path.startsWith('/rest/')) {
    const origin = `http://${headers['host'] ?? ''}`;
    if (xsrfRefuses({ flavour: site.flavour, method, headers, origin, strict: faults.strictXsrf })) {
      return site.flavour === 'cloud' ? text('XSRF check failed', 403) : html('XSRF check failed', 403);
    }
    const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
    if ((method === 'POST' || method === 'PUT') && !isJson) return empty(415);
    if (isJson && sentBody !== '' && call.body === undefined)
      return refusal(400, 'Unexpected character in the JSON of the request.');
  }
  const tokenStops = call.byToken && faults.patOpensRestOnly;
  if (route.guard === 'page' && (!call.me || tokenStops)) return toLogIn(site, path, true);
  if (route.guard === 'api' && !call.me) return unauthorised(site);
  return undefined;
}

/** Answers a request as Jira would: credentials first, then the XSRF filter, then the resource. */
export function respond(site: Site, state: JiraState, faults: Faults, request: WireRequest): Response {
  const nobody = { person: undefined, failedLogIn: false, wrote: false };
  const inside = request.path === site.contextPath || request.path.startsWith(`${site.contextPath}/`);
  if (!inside) return { ...nobody, answer: html(containerNotFound(), 404, { 'Content-Language': 'en' }) };
  const path = request.path.slice(site.contextPath.length) || '/';
  const log = logIn(site, state, request.headers['authorization']);
  if (log.outcome === 'refused') return { ...nobody, failedLogIn: true, answer: log.answer };
  const person = log.outcome === 'known' ? log.person : undefined;
  const who = { person, failedLogIn: log.outcome === 'nobody' && log.failed, wrote: false };
  if (request.path === site.contextPath && site.contextPath !== '')
    return { ...who, answer: redirect(302, `${site.contextPath}/`) };
  const routing = routeOf(site.flavour, request.method, path);
  if (routing.kind === 'unknown') return { ...who, answer: unknownAnswer(site, path) };
  if (routing.kind === 'method') return { ...who, answer: empty(405, { Allow: routing.allowed.join(', ') }) };
  const { method, query, headers } = request;
  const byToken = log.outcome === 'known' && log.byToken;
  const body = parsed(request.text);
  const call: Call = {
    site,
    state,
    me: person,
    method,
    path,
    query,
    headers,
    body,
    params: routing.params,
    byToken,
    faults,
  };
  const answer = barrier(call, routing, request.text) ?? routing.route.handle(call);
  return { ...who, answer, wrote: routing.route.writes === true && answer.status < 400 };
}
