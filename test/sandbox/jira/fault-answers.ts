import type { Answer } from './answer.ts';
import { empty, fieldErrors, html, json, redirect, refusal } from './answer.ts';
import type { Faults, RateLimit } from './faults.ts';
import { logInPage, proxyPage } from './pages.ts';
import type { Site } from './site.ts';

/** An answer in the place of what was asked for: Jira's own, or of something that stands in front of it. */
export interface Instead {
  readonly from: 'jira' | 'front';
  readonly answer: Answer;
}

const byFront = (answer: Answer): Instead => ({ from: 'front', answer });
const byJira = (answer: Answer): Instead => ({ from: 'jira', answer });

/** What a proxy says, in HTML. */
export const proxyAnswer = (status: number): Instead => byFront(html(proxyPage(status), status, { Server: 'nginx' }));

function limited(site: Site, { retryAfter, resetAfter = retryAfter }: RateLimit): Answer {
  const wait: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  if (site.kind === 'server') return json({ message: 'Rate limit exceeded.', 'status-code': 429 }, 429, wait);
  const told: Record<string, string> =
    resetAfter === undefined
      ? {}
      : {
          'X-RateLimit-Limit': '350',
          'X-RateLimit-Remaining': '0',
          'X-RateLimit-Reset': new Date(site.now() + resetAfter * 1_000).toISOString(),
          'RateLimit-Reason': 'jira-burst-based',
        };
  return json({ errorMessages: ['Rate limit exceeded.'] }, 429, { ...wait, ...told });
}

const tooLarge = (site: Site): Instead =>
  site.kind === 'server'
    ? proxyAnswer(413)
    : byJira(refusal(413, 'The issue has reached the limit of what can be added to it.'));

function refusedWrite(site: Site, faults: Faults): Instead | undefined {
  if (faults.status415) return byJira(empty(415));
  if (faults.invalidFields) return byJira(fieldErrors(faults.invalidFields));
  if (faults.conflict) return byJira(refusal(409, 'The issue is being changed by somebody else. Please try again.'));
  return faults.tooLarge ? tooLarge(site) : undefined;
}

/** What stands in for Jira's own answer while something is wrong; `undefined` while Jira is to answer itself. */
export function faultAnswer(site: Site, faults: Faults, isWrite: boolean): Instead | undefined {
  if (faults.status !== undefined) return proxyAnswer(faults.status);
  if (faults.htmlLogin) return byFront(html(logInPage(site)));
  if (faults.redirectTo !== undefined) return byFront(redirect(302, faults.redirectTo));
  if (faults.rateLimited?.page) return proxyAnswer(429);
  if (faults.rateLimited) return byJira(limited(site, faults.rateLimited));
  if (faults.oddBody !== undefined) return byJira(json(faults.oddBody));
  return isWrite ? refusedWrite(site, faults) : undefined;
}
