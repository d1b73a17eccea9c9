import type { Answer } from './answer.ts';
import { html, json, redirect, text } from './answer.ts';
import { refusedPage } from './pages.ts';
import { people } from './seed/people.ts';
import type { Person } from './seed/people.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';

/** Failed basic log-ins after which Data Center wants a CAPTCHA. */
const mostFailures = 3;

/** What Jira makes of the `Authorization` of a request. */
export type LogIn =
  | { readonly outcome: 'known'; readonly person: Person; readonly byToken: boolean }
  /** The request goes on without a user; `failed` when credentials were there and did not count. */
  | { readonly outcome: 'nobody'; readonly failed: boolean }
  | { readonly outcome: 'refused'; readonly answer: Answer };

function basicPair(encoded: string): readonly [account: string, secret: string] {
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}

function refuseBasic(site: Site, failures: number, already: boolean): LogIn {
  const locked = failures >= mostFailures;
  const reason = already ? 'AUTHENTICATION_DENIED' : 'AUTHENTICATED_FAILED';
  const denied = `CAPTCHA_CHALLENGE; login-url=${site.base}/login.jsp`;
  const headers = {
    'X-Seraph-LoginReason': reason,
    'WWW-Authenticate': `OAuth realm="${encodeURIComponent(site.base)}"`,
    ...(locked ? { 'X-Authentication-Denied-Reason': denied } : {}),
  };
  const status = locked ? 403 : 401;
  const told = locked ? 'AUTHENTICATION_DENIED' : reason;
  return { outcome: 'refused', answer: html(refusedPage(site, status, told), status, headers) };
}

/** User name and password; counts failures, and once locked refuses the right password too (jira-api.md §12). */
function dataCenterBasic(site: Site, state: JiraState, encoded: string): LogIn {
  const [account, secret] = basicPair(encoded);
  const failures = state.failedLogIns[account] ?? 0;
  if (failures >= mostFailures) return refuseBasic(site, failures, true);
  const person = people.find(({ name, password }) => name === account && password === secret);
  if (!person) {
    state.failedLogIns[account] = failures + 1;
    return refuseBasic(site, failures + 1, false);
  }
  delete state.failedLogIns[account];
  return { outcome: 'known', person, byToken: false };
}

/** Who a request comes from. Bearer tokens do not count towards the lock, and a wrong one makes the request anonymous. */
export function logIn(site: Site, state: JiraState, authorization: string | undefined): LogIn {
  const [, scheme = '', value = ''] = /^(\w+)\s+(.*)$/.exec(authorization ?? '') ?? [];
  if (scheme === '') return { outcome: 'nobody', failed: false };
  if (site.flavour === 'dc') {
    if (scheme.toLowerCase() === 'basic') return dataCenterBasic(site, state, value);
    const person = scheme.toLowerCase() === 'bearer' ? people.find(({ pat }) => pat === value) : undefined;
    return person ? { outcome: 'known', person, byToken: true } : { outcome: 'nobody', failed: true };
  }
  const [account, secret] = scheme.toLowerCase() === 'basic' ? basicPair(value) : ['', ''];
  const person = people.find(({ email, apiToken }) => email === account && apiToken === secret);
  return person ? { outcome: 'known', person, byToken: true } : { outcome: 'nobody', failed: true };
}

/** What nobody hears from a resource that needs a user. */
export const unauthorised = (site: Site): Answer =>
  site.flavour === 'cloud'
    ? text('Client must be authenticated to access this resource.', 401)
    : json({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, 401, {
        'WWW-Authenticate': `OAuth realm="${encodeURIComponent(site.base)}"`,
      });

/** Sends to the log-in page, with the way back in the query. */
export const toLogIn = (site: Site, destination: string, violation = false): Answer =>
  redirect(
    302,
    `${site.contextPath}/login.jsp?${violation ? 'permissionViolation=true&' : ''}os_destination=${encodeURIComponent(destination)}`,
  );
