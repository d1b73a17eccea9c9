import { html, text } from './answer.ts';
import { basicPair } from './log-in.ts';
import type { Gate, LogIn, Presented } from './log-in.ts';
import type { Faults } from './faults.ts';
import { refusedPage } from './pages.ts';
import { people } from './seed/people.ts';
import { isSince } from './site.ts';
import type { Site } from './site.ts';

/** Failed basic log-ins after which Jira wants a CAPTCHA. */
const mostFailures = 3;

/** Whether a Server takes user name and password at all: 11 does not any more, others as their admins want it. */
export const takesPasswords = (site: Pick<Site, 'release'>, faults: Pick<Faults, 'passwordsOff'>): boolean =>
  !isSince(site, 11) && !faults.passwordsOff;

/** Whether there are personal access tokens: since 8.14. Before it a Bearer is a header like any other. */
export const hasTokens = (site: Pick<Site, 'release'>): boolean => isSince(site, 8, 14);

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
function byPassword({ site, state, faults }: Gate, encoded: string): LogIn {
  if (!takesPasswords(site, faults))
    return { outcome: 'refused', answer: text('Basic Authentication has been disabled on this instance.', 403) };
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

/** Who credentials belong to on Server. Bearers do not count towards the lock, and a wrong one makes the request anonymous. */
export function logInToServer(gate: Gate, { scheme, value }: Presented): LogIn {
  if (scheme === 'basic') return byPassword(gate, value);
  if (scheme !== 'bearer' || !hasTokens(gate.site)) return { outcome: 'nobody', failed: false };
  const person = people.find(({ pat }) => pat === value);
  return person ? { outcome: 'known', person, byToken: true } : { outcome: 'nobody', failed: true };
}
