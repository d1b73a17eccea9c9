import type { Answer } from '../answer.ts';
import { html, json, redirect, refusal, text } from '../answer.ts';
import type { Call } from '../call.ts';
import { logInPage } from '../pages.ts';
import { people } from '../seed/people.ts';
import { openSession } from '../sessions.ts';
import { cloudId, isSince } from '../site.ts';
import { jiraTime } from '../time.ts';

/** Where a log-in leads on to: an address of this site, whatever the form said. */
function destinationOf({ site }: Call, wanted: string | null): string {
  const home = `${site.contextPath}/`;
  const target = URL.parse(wanted ?? '', site.base + '/');
  if (wanted === null || target?.origin !== site.origin) return home;
  return wanted.startsWith('/') && !wanted.startsWith(home) ? site.contextPath + wanted : wanted;
}

/** POST of the log-in form: a session in a cookie, and the way on; or the form again. It opens a lock that a CAPTCHA guards. */
export function logInByForm(call: Call): Answer {
  const { site, state } = call;
  const form = new URLSearchParams(call.bytes.toString('utf8'));
  const account = form.get('os_username') ?? form.get('username') ?? '';
  const secret = form.get('os_password') ?? form.get('password') ?? '';
  const known = people.find((each) => (site.kind === 'cloud' ? each.email : each.name) === account);
  if (known?.password !== secret || secret === '') {
    const reason = { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' };
    return html(logInPage(site), 200, reason);
  }
  delete state.failedLogIns[account];
  const next = destinationOf(call, form.get('os_destination') ?? call.query.get('os_destination'));
  return { ...redirect(302, next), session: openSession(state, known.name) };
}

/** GET /rest/auth/1/session: who is logged in, by whatever means. 11 rejects it with the rest of cookie-based sign-in. */
export function currentSession({ site, me }: Call): Answer {
  if (isSince(site, 11)) return text('Cookie-based authentication has been disabled on this instance.', 403);
  if (!me) return refusal(401, 'You are not authenticated. Authentication required to perform this operation.');
  const user = `${site.base}/rest/api/latest/user?username=${encodeURIComponent(me.name)}`;
  const previous = jiraTime(new Date(site.now() - 86_400_000).toISOString());
  return json({
    self: user,
    name: me.name,
    loginInfo: { failedLoginCount: 2, loginCount: 341, lastFailedLoginTime: previous, previousLoginTime: previous },
  });
}

/** GET /_edge/tenant_info on Cloud, open to everybody: the number that the gateway wants. */
export const tenantInfo = (): Answer => json({ cloudId });
