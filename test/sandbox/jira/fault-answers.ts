import type { Answer } from './answer.ts';
import { html, json } from './answer.ts';
import type { Faults } from './faults.ts';
import { logInPage, proxyPage } from './pages.ts';
import type { Site } from './site.ts';

function limited(site: Site, retryAfter: number | undefined): Answer {
  const wait: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  if (site.flavour === 'dc') return json({ message: 'Rate limit exceeded.', 'status-code': 429 }, 429, wait);
  const reset = new Date(site.now() + (retryAfter ?? 1) * 1_000).toISOString();
  const told: Record<string, string> =
    retryAfter === undefined
      ? {}
      : {
          'X-RateLimit-Limit': '350',
          'X-RateLimit-Remaining': '0',
          'X-RateLimit-Reset': reset,
          'RateLimit-Reason': 'jira-burst-based',
        };
  return json({ errorMessages: ['Rate limit exceeded.'] }, 429, { ...wait, ...told });
}

/** What stands in for Jira's own answer while something is wrong; `undefined` while Jira is to answer itself. */
export function faultAnswer(site: Site, faults: Faults): Answer | undefined {
  if (faults.status !== undefined) return html(proxyPage(faults.status), faults.status, { Server: 'nginx' });
  if (faults.htmlLogin) return html(logInPage(site));
  if (faults.rateLimited) return limited(site, faults.rateLimited.retryAfter);
  return undefined;
}
