import { empty, html, refusal, text } from './answer.ts';
import type { Answer } from './answer.ts';
import { toLogIn, unauthorised } from './auth.ts';
import type { Call } from './call.ts';
import type { Route } from './routes/route.ts';
import { xsrfRefuses } from './xsrf.ts';

/** The types that a resource reads, by what it takes. */
const readable: Readonly<Record<'json' | 'files', RegExp>> = {
  json: /^application\/json\b/i,
  files: /^multipart\/form-data\b/i,
};

/** Whether the body has a name that the resource can't read. Cloud wants one on DELETE too, body or not (jira-api.md §3). */
function isUnreadable({ site, method, headers }: Call, route: Route): boolean {
  const named = method === 'POST' || method === 'PUT' || (method === 'DELETE' && site.kind === 'cloud');
  return named && !readable[route.takes ?? 'json'].test(headers['content-type'] ?? '');
}

/** What Jira takes for its address behind a proxy that hides the true one. */
const behindProxy = 'http://tomcat.internal:8080';

function restBarrier(call: Call, route: Route): Answer | undefined {
  const { site, method, headers, faults, bytes, body } = call;
  const asked = `${new URL(site.origin).protocol}//${headers['host'] ?? ''}`;
  const origin = faults.hiddenOrigin ? behindProxy : asked;
  if (xsrfRefuses({ kind: site.kind, method, headers, origin, strict: faults.strictXsrf })) {
    return site.kind === 'cloud' ? text('XSRF check failed', 403) : html('XSRF check failed', 403);
  }
  if (isUnreadable(call, route)) return empty(415);
  const isBroken = route.takes === undefined && bytes.length > 0 && body === undefined && method !== 'GET';
  return isBroken ? refusal(400, 'Unexpected character in the JSON of the request.') : undefined;
}

/** What stands between a known route and its handler: the XSRF filter, types of bodies, and the need of a user. */
export function barrier(call: Call, route: Route): Answer | undefined {
  const { site, path, me } = call;
  const refused = path.startsWith('/rest/') ? restBarrier(call, route) : undefined;
  if (refused) return refused;
  const tokenStops = call.byToken && call.faults.patOpensRestOnly;
  if (route.guard === 'page' && (!me || tokenStops)) return toLogIn(site, path, true);
  return route.guard === 'api' && !me ? unauthorised(site) : undefined;
}
