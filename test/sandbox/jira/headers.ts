import { randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Response } from './respond.ts';
import type { Site } from './site.ts';

/**
 * The cookies of every answer. A browser that stores them loses its own session (jira-api.md §0.1), which is what tests look
 * for. Without `Secure` and `SameSite=None`, unlike a real Jira: over plain http the browser would drop them.
 */
const cookies = (site: Site): string[] => {
  const path = `Path=${site.contextPath || '/'}`;
  return [
    `JSESSIONID=${randomBytes(16).toString('hex').toUpperCase()}; ${path}; HttpOnly`,
    `atlassian.xsrf.token=${randomBytes(20).toString('hex')}_lout; ${path}`,
  ];
};

let requestCount = 0;

/** Data Center's rate limits, told on every authenticated answer but serverInfo's, with a `Retry-After` that means nothing. */
const quota = {
  'X-RateLimit-Limit': '500',
  'X-RateLimit-Remaining': '499',
  'X-RateLimit-FillRate': '500',
  'X-RateLimit-Interval-Seconds': '60',
  'Retry-After': '0',
};

function dataCenterHeaders(response: Response, path: string): OutgoingHttpHeaders {
  const { person } = response;
  const isPage = response.answer.headers['Content-Type']?.startsWith('text/html') === true;
  return {
    'X-AREQUESTID': `646x${(requestCount += 1)}x1`,
    'X-ANODEID': 'node1',
    'X-AUSERNAME': encodeURIComponent(person?.name ?? 'anonymous'),
    ...(person ? { 'X-Seraph-LoginReason': 'OK' } : {}),
    ...(person && !path.endsWith('/serverInfo') ? quota : {}),
    'X-Frame-Options': 'SAMEORIGIN',
    'Content-Security-Policy': isPage ? "frame-ancestors 'self'" : 'sandbox',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}

function cloudHeaders(response: Response): OutgoingHttpHeaders {
  const trace = randomBytes(16).toString('hex');
  return {
    'X-AREQUESTID': trace,
    'atl-traceid': trace,
    ...(response.person ? { 'X-AAccountId': encodeURIComponent(response.person.accountId) } : {}),
    ...(response.failedLogIn ? { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' } : {}),
  };
}

/** All headers of an answer: Jira's own around those that the answer brings. */
export function headersOf(site: Site, response: Response, path: string): OutgoingHttpHeaders {
  return {
    'Cache-Control': 'no-cache, no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
    'X-XSS-Protection': '1; mode=block',
    ...(site.flavour === 'dc' ? dataCenterHeaders(response, path) : cloudHeaders(response)),
    'Set-Cookie': cookies(site),
    ...response.answer.headers,
  };
}
