import type { Failure } from '../../result/failure.ts';
import { readComplaint } from './error-body.ts';
import type { Connection } from '../../settings/document.ts';
import { asksToLogIn, isHtml, titleOf } from './html.ts';
import { retryAfterOf } from './retry-after.ts';

/** What is known of an answer before anybody believes it. */
export interface RawAnswer {
  readonly status: number;
  /** A redirect whose target the browser hides (`type: 'opaqueredirect'`). */
  readonly opaque: boolean;
  readonly headers: Pick<Headers, 'get'>;
  readonly body: string;
}

/** What was asked, as far as the verdict depends on it. */
export interface Asked {
  readonly origin: string;
  /** The request carried a log-in, so an answer to nobody is a failure. */
  readonly authorised: boolean;
  /** Which kind of log-in; absent where nobody says. */
  readonly method?: Connection['auth']['method'] | undefined;
  /** Where a person signs in. */
  readonly logInPage: string;
  readonly clock: () => number;
}

/** Failures that mean, where the browser's own session is used, that there is none. */
const noSession: ReadonlySet<Failure['kind']> = new Set(['unauthorised', 'anonymous', 'redirected', 'login-page']);

/**
 * Why an answer is not the answer that was asked for; `undefined` when it may be read as data. The order matters: a
 * CAPTCHA is also a 403, and a log-in that did not count is also a 200 (jira-api.md §0.6, §12).
 */
export function judge(answer: RawAnswer, asked: Asked): Failure | undefined {
  const failure = judgeAlone(answer, asked);
  return asked.method === 'session' && failure !== undefined && noSession.has(failure.kind)
    ? { kind: 'signed-out', loginUrl: asked.logInPage }
    : failure;
}

function judgeAlone(answer: RawAnswer, asked: Asked): Failure | undefined {
  const { status, headers, body } = answer;
  const contentType = headers.get('Content-Type') ?? '';
  if (answer.opaque || (status >= 300 && status < 400)) return { kind: 'redirected' };
  if (wantsCaptcha(answer)) return { kind: 'captcha', loginUrl: loginUrlOf(headers, asked) };
  if (status === 401) return lacksScope(answer) ? { kind: 'missing-scope' } : { kind: 'unauthorised' };
  if (status === 403 && /^\s*XSRF check failed/i.test(body)) return { kind: 'xsrf' };
  if (asked.method === 'password' && takesNoPasswords(answer)) return { kind: 'passwords-off' };
  const isFine = status >= 200 && status < 300;
  if (isFine && isHtml(contentType, body)) return htmlInstead(body, asked);
  if (status < 500 && status !== 429 && asked.authorised && isAnonymous(headers)) {
    return status === 403 ? { kind: 'unauthorised' } : { kind: 'anonymous' };
  }
  if (isFine) return undefined;
  return refusalOf(answer, contentType, asked);
}

/**
 * The gateway's answer to a token that is good, and not for this. It has no code or header of its own, its sentence is all
 * there is to tell it by (jira-api.md §12); missed, it is a plain 401.
 */
const lacksScope = ({ body }: RawAnswer): boolean => /\bscope does not match\b/i.test(body);

/**
 * A Jira that takes no passwords, whoever sends one: 11 as it comes, older ones by their administrator. The sentence "Basic
 * Authentication has been disabled on this instance" is the only proof: status and headers are those of a missing right. Asked
 * of answers to a password alone, so that no other text can be taken for it.
 */
const takesNoPasswords = ({ status, body }: RawAnswer): boolean =>
  status === 403 && /\bbasic auth(entication)?\b[^.<"]{0,40}\bdisabled\b/i.test(body);

function wantsCaptcha({ status, headers }: RawAnswer): boolean {
  if (status !== 401 && status !== 403) return false;
  const denied = headers.get('X-Authentication-Denied-Reason') ?? '';
  const reason = headers.get('X-Seraph-LoginReason') ?? '';
  return denied.includes('CAPTCHA') || reason.includes('AUTHENTICATION_DENIED');
}

/** The page that Jira names, where it is one of its own: nobody is sent elsewhere to type a password. */
function loginUrlOf(headers: RawAnswer['headers'], { logInPage }: Asked): string {
  const [, named = ''] = /login-url=([^;\s]+)/.exec(headers.get('X-Authentication-Denied-Reason') ?? '') ?? [];
  const url = URL.parse(named);
  return url !== null && url.origin === new URL(logInPage).origin ? url.href : logInPage;
}

const isAnonymous = (headers: RawAnswer['headers']): boolean =>
  (headers.get('X-Seraph-LoginReason') ?? '').includes('AUTHENTICATED_FAILED') ||
  headers.get('X-AUSERNAME') === 'anonymous';

const htmlInstead = (html: string, { origin }: Asked): Failure =>
  asksToLogIn(html) ? { kind: 'login-page' } : { kind: 'not-jira', origin };

function refusalOf({ status, headers, body }: RawAnswer, contentType: string, asked: Asked): Failure {
  const html = isHtml(contentType, body);
  const complaint = readComplaint(contentType, body);
  switch (status) {
    case 400:
    case 422:
      return { kind: 'invalid', ...complaint };
    case 403:
      return { kind: 'forbidden', messages: complaint.messages };
    case 404:
      return html ? { kind: 'not-jira', origin: asked.origin } : { kind: 'not-found' };
    case 409:
      return { kind: 'conflict', messages: complaint.messages };
    case 413:
      return { kind: 'too-large' };
    case 415:
      return { kind: 'form-not-taken' };
    case 429:
      return { kind: 'rate-limited', retryAfterSeconds: retryAfterOf(headers, asked.clock) };
    default:
      return status >= 500
        ? { kind: 'server-error', status, title: html ? titleOf(body) : complaint.messages[0] }
        : { kind: 'unexpected-answer', what: `status ${status}` };
  }
}
