import { randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Response } from './respond.ts';
import { newSessionId, sessionCookie } from './sessions.ts';
import { isSince } from './site.ts';
import type { Site } from './site.ts';

/**
 * The cookies of every answer to a request without a session that counts. A browser that stores them loses its own session
 * (jira-api.md §0.1), which is what tests look for. Without `Secure` and `SameSite=None`, unlike a real Jira: over plain http
 * the browser would drop them.
 */
function cookies(site: Site, { answer }: Response): string[] {
  const path = `Path=${site.contextPath || '/'}`;
  const isOpened = answer.session !== undefined;
  const opened = `${sessionCookie(site)}=${answer.session}; ${path}; HttpOnly`;
  return [
    ...(isOpened ? [opened] : []),
    ...(isOpened && site.kind === 'server' ? [] : [`JSESSIONID=${newSessionId()}; ${path}; HttpOnly`]),
    `atlassian.xsrf.token=${randomBytes(20).toString('hex')}_lout; ${path}`,
  ];
}

let requestCount = 0;

/** Data Center's rate limits, told on every authenticated answer but serverInfo's, with a `Retry-After` that means nothing. */
const quota = {
  'X-RateLimit-Limit': '500',
  'X-RateLimit-Remaining': '499',
  'X-RateLimit-FillRate': '500',
  'X-RateLimit-Interval-Seconds': '60',
  'Retry-After': '0',
};

/** Headers that came with a release; the last row that a release reaches counts (recordings of 8.5.3, 8.20.8 and later). */
const sinceRelease: readonly (readonly [major: number, minor: number, headers: OutgoingHttpHeaders])[] = [
  [7, 0, { 'X-XSS-Protection': '1; mode=block', 'Content-Security-Policy': "frame-ancestors 'self'" }],
  [8, 20, { 'Referrer-Policy': 'strict-origin-when-cross-origin', 'Content-Security-Policy': 'sandbox' }],
];

function serverHeaders(site: Site, { person, answer }: Response, path: string): OutgoingHttpHeaders {
  const isPage = answer.headers['Content-Type']?.startsWith('text/html') === true;
  const isLimited =
    person !== undefined && answer.status !== 429 && isSince(site, 8, 6) && !path.endsWith('/serverInfo');
  const reached = sinceRelease.filter(([major, minor]) => isSince(site, major, minor)).map(([, , headers]) => headers);
  const secured: OutgoingHttpHeaders = Object.assign({ 'X-Content-Type-Options': 'nosniff' }, ...reached);
  return {
    'X-AREQUESTID': `646x${(requestCount += 1)}x1`,
    ...(site.flavour.startsWith('dc-') ? { 'X-ANODEID': 'node1' } : {}),
    'X-AUSERNAME': encodeURIComponent(person?.name ?? 'anonymous'),
    ...(person ? { 'X-Seraph-LoginReason': 'OK' } : {}),
    ...(isLimited ? quota : {}),
    'X-Frame-Options': 'SAMEORIGIN',
    ...secured,
    ...(isPage && isSince(site, 7) ? { 'Content-Security-Policy': "frame-ancestors 'self'" } : {}),
  };
}

function cloudHeaders(response: Response): OutgoingHttpHeaders {
  const trace = randomBytes(16).toString('hex');
  return {
    'X-AREQUESTID': trace,
    'atl-traceid': trace,
    'X-Content-Type-Options': 'nosniff',
    'X-XSS-Protection': '1; mode=block',
    ...(response.person ? { 'X-AAccountId': encodeURIComponent(response.person.accountId) } : {}),
    ...(response.failedLogIn ? { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' } : {}),
  };
}

/** All headers of an answer: Jira's own around those that the answer brings. */
export function headersOf(site: Site, response: Response, path: string): OutgoingHttpHeaders {
  if (response.byFront) return { ...response.answer.headers };
  const isSettled = response.inSession && response.answer.session === undefined;
  return {
    'Cache-Control': 'no-cache, no-store, no-transform',
    ...(site.kind === 'server' ? serverHeaders(site, response, path) : cloudHeaders(response)),
    ...(isSettled ? {} : { 'Set-Cookie': cookies(site, response) }),
    ...response.answer.headers,
  };
}
