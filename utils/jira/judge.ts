import type { Failure } from '../result/failure.ts';
import { readComplaint } from './error-body.ts';
import { asksToLogIn, isHtml, titleOf } from './html.ts';

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
}

/**
 * Why an answer is not the answer that was asked for; `undefined` when it may be read as data. The order matters: a
 * CAPTCHA is also a 403, and a log-in that did not count is also a 200 (jira-api.md §0.6, §12).
 */
export function judge(answer: RawAnswer, asked: Asked): Failure | undefined {
  const { status, headers, body } = answer;
  const contentType = headers.get('Content-Type') ?? '';
  if (answer.opaque || (status >= 300 && status < 400)) return { kind: 'login-page' };
  if (wantsCaptcha(answer)) return { kind: 'captcha', loginUrl: loginUrlOf(headers) };
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 403 && /^\s*XSRF check failed/i.test(body)) return { kind: 'xsrf' };
  const isFine = status >= 200 && status < 300;
  if (isFine && isHtml(contentType, body)) return htmlInstead(body, asked);
  if (status < 500 && status !== 429 && asked.authorised && isAnonymous(headers)) {
    return status === 403 ? { kind: 'unauthorised' } : { kind: 'anonymous' };
  }
  if (isFine) return undefined;
  return refusalOf(answer, contentType, asked);
}

function wantsCaptcha({ status, headers }: RawAnswer): boolean {
  if (status !== 401 && status !== 403) return false;
  const denied = headers.get('X-Authentication-Denied-Reason') ?? '';
  const reason = headers.get('X-Seraph-LoginReason') ?? '';
  return denied.includes('CAPTCHA') || reason.includes('AUTHENTICATION_DENIED');
}

function loginUrlOf(headers: RawAnswer['headers']): string | undefined {
  const url = /login-url=([^;\s]+)/.exec(headers.get('X-Authentication-Denied-Reason') ?? '')?.[1];
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
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
    case 429:
      return { kind: 'rate-limited', retryAfterSeconds: retryAfterOf(headers) };
    default:
      return status >= 500
        ? { kind: 'server-error', status, title: html ? titleOf(body) : complaint.messages[0] }
        : { kind: 'unexpected-answer', what: `status ${status}` };
  }
}

/** Seconds from a Retry-After header in seconds; `undefined` when it is absent or a date. */
export function retryAfterOf(headers: RawAnswer['headers']): number | undefined {
  const text = headers.get('Retry-After') ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
