import type { FailureKind } from '../../utils/result/failure.ts';
import type { Recording } from './recording.ts';

/** Why a recorded answer is none to be read as data. */
export interface Expected {
  readonly kind: FailureKind;
  /** What of the answer shows it. */
  readonly reason: string;
}

interface Rule extends Expected {
  readonly applies: (recording: Recording, text: string) => boolean;
}

const isFine = ({ status }: Recording): boolean => status >= 200 && status < 300;
const isHtml = ({ headers }: Recording, text: string): boolean =>
  headers.get('Content-Type')?.includes('text/html') === true || /^\s*<(!doctype|html)/i.test(text);

/** By status, header and body, as jira-api.md §0, §11 and §12 tell them; the first that applies, counts. */
const rules: readonly Rule[] = [
  {
    kind: 'redirected',
    reason: 'a redirect where data was asked for',
    applies: ({ status }) => status >= 300 && status < 400,
  },
  {
    kind: 'captcha',
    reason: 'locked after failed log-ins (X-Authentication-Denied-Reason or X-Seraph-LoginReason)',
    applies: ({ status, headers }) =>
      [401, 403].includes(status) &&
      (headers.get('X-Authentication-Denied-Reason')?.includes('CAPTCHA') === true ||
        headers.get('X-Seraph-LoginReason')?.includes('AUTHENTICATION_DENIED') === true),
  },
  {
    kind: 'missing-scope',
    reason: '401, and the text says that the scope does not match',
    applies: ({ status }, text) => status === 401 && /scope does not match/i.test(text),
  },
  { kind: 'unauthorised', reason: '401', applies: ({ status }) => status === 401 },
  {
    kind: 'xsrf',
    reason: '403 of the XSRF filter',
    applies: ({ status }, text) => status === 403 && /^XSRF check failed/i.test(text.trim()),
  },
  {
    kind: 'passwords-off',
    reason: '403, and the text says that basic authentication is disabled',
    applies: ({ status }, text) => status === 403 && /basic authentication has been disabled/i.test(text),
  },
  {
    kind: 'login-page',
    reason: 'a log-in page where data was asked for',
    applies: (recording, text) =>
      isFine(recording) && isHtml(recording, text) && /log ?in|sign ?in|password/i.test(text),
  },
  {
    kind: 'not-jira',
    reason: 'a page where data was asked for',
    applies: (recording, text) => [200, 404].includes(recording.status) && isHtml(recording, text),
  },
  {
    kind: 'anonymous',
    reason: 'answered as to nobody (X-Seraph-LoginReason or X-AUSERNAME)',
    applies: (recording) =>
      isFine(recording) &&
      (recording.headers.get('X-Seraph-LoginReason')?.includes('AUTHENTICATED_FAILED') === true ||
        recording.headers.get('X-AUSERNAME') === 'anonymous'),
  },
  {
    kind: 'unexpected-answer',
    reason: 'fine by its headers; its body was not recorded',
    applies: ({ status, body, endpoint }) => status === 200 && body === undefined && endpoint.startsWith('GET'),
  },
];

const byStatus: ReadonlyMap<number, FailureKind> = new Map([
  [400, 'invalid'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [413, 'too-large'],
  [415, 'form-not-taken'],
  [422, 'invalid'],
  [429, 'rate-limited'],
]);

/** The failure that the client must make of a recorded answer; `undefined` when it must read it. */
export function expectedOf(recording: Recording): Expected | undefined {
  const { status, body } = recording;
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  const rule = rules.find(({ applies }) => applies(recording, text));
  if (rule || isFine(recording)) return rule;
  const kind = byStatus.get(status) ?? (status >= 500 ? 'server-error' : 'unexpected-answer');
  return { kind, reason: String(status) };
}
