import { expect, test } from 'vitest';
import type { Failure, FailureKind } from '../result/failure.ts';
import { describeFailure } from './failures.ts';

/** One of each kind: a kind that is missing here does not compile. */
const examples: { readonly [K in FailureKind]: Extract<Failure, { kind: K }> } = {
  'not-set-up': { kind: 'not-set-up' },
  'bad-url': { kind: 'bad-url' },
  'no-host-permission': { kind: 'no-host-permission', origin: 'https://jira.acme.example' },
  unreachable: { kind: 'unreachable', origin: 'https://jira.acme.example' },
  'unknown-host': { kind: 'unknown-host', origin: 'https://jira.acme.example' },
  'connection-refused': { kind: 'connection-refused', origin: 'https://jira.acme.example' },
  'untrusted-certificate': { kind: 'untrusted-certificate', origin: 'https://jira.acme.example' },
  offline: { kind: 'offline' },
  timeout: { kind: 'timeout', seconds: 20 },
  'not-jira': { kind: 'not-jira', origin: 'https://jira.acme.example' },
  'missing-context-path': { kind: 'missing-context-path', proposed: 'https://jira.acme.example/jira' },
  'no-secret': { kind: 'no-secret' },
  unauthorised: { kind: 'unauthorised' },
  captcha: { kind: 'captcha', loginUrl: undefined },
  anonymous: { kind: 'anonymous' },
  'login-page': { kind: 'login-page' },
  redirected: { kind: 'redirected' },
  'signed-out': { kind: 'signed-out', loginUrl: 'https://jira.acme.example/login.jsp' },
  'passwords-off': { kind: 'passwords-off' },
  'gateway-not-allowed': { kind: 'gateway-not-allowed', origin: 'https://api.atlassian.com' },
  'missing-scope': { kind: 'missing-scope' },
  forbidden: { kind: 'forbidden', messages: [] },
  xsrf: { kind: 'xsrf' },
  'not-found': { kind: 'not-found' },
  'no-project': { kind: 'no-project', project: 'OPS' },
  invalid: { kind: 'invalid', messages: [], fields: {} },
  conflict: { kind: 'conflict', messages: [] },
  archived: { kind: 'archived' },
  'too-large': { kind: 'too-large' },
  'form-not-taken': { kind: 'form-not-taken' },
  'rate-limited': { kind: 'rate-limited', retryAfterSeconds: 30 },
  'server-error': { kind: 'server-error', status: 503, title: 'Service unavailable' },
  'unexpected-answer': { kind: 'unexpected-answer', what: 'issue.fields' },
  'unknown-outcome': { kind: 'unknown-outcome' },
  'settings-too-new': { kind: 'settings-too-new' },
  'settings-unreadable': { kind: 'settings-unreadable' },
  'extension-gone': { kind: 'extension-gone' },
  refused: { kind: 'refused' },
};

const contexts = [{}, { site: 'Acme Jira', key: 'SHOP-482', account: 'Mira Kowalski' }];

test.each(contexts)('every kind has words of its own, in context %o', (context) => {
  const described = Object.values(examples).map((failure) => describeFailure(failure, context));
  expect(new Set(described.map((text) => text.title)).size).toBe(described.length);
  expect(new Set(described.map((text) => text.detail)).size).toBe(described.length);
});

test.each(Object.values(examples))('$kind speaks in calm, whole sentences', (failure) => {
  const { label, title, detail } = describeFailure(failure, {});
  expect(label.length).toBeLessThanOrEqual(16);
  expect(title).toMatch(/^\S.*\.$/);
  expect(`${title} ${detail}`).not.toMatch(/!|undefined|\s{2}/);
  expect(detail.length).toBeGreaterThan(30);
});

test.each<[string, Failure, RegExp]>([
  [
    'names the site, the key and the account',
    examples['not-found'],
    /SHOP-482.*Acme Jira.*signed in as Mira Kowalski/s,
  ],
  [
    'quotes what Jira said',
    { kind: 'invalid', messages: ['Resolution is required.'], fields: {} },
    /Resolution is required\./,
  ],
  ['says when it goes on', { kind: 'rate-limited', retryAfterSeconds: 300 }, /in 5 min/],
  ['proposes the path', examples['missing-context-path'], /https:\/\/jira\.acme\.example\/jira/],
  ['cuts a page of complaints', { kind: 'forbidden', messages: ['x'.repeat(5_000)] }, /x{300}…$/],
])('%s', (_name, failure, expected) => {
  const { title, detail } = describeFailure(failure, { site: 'Acme Jira', key: 'SHOP-482', account: 'Mira Kowalski' });
  expect(`${title} ${detail}`).toMatch(expected);
});

test.each<[string, Failure, string | undefined]>([
  ['Jira’s own log-in page', examples['signed-out'], 'https://jira.acme.example/login.jsp'],
  [
    'the page with the CAPTCHA',
    { kind: 'captcha', loginUrl: 'https://jira.acme.example/c' },
    'https://jira.acme.example/c',
  ],
  ['wherever Jira is', examples['login-page'], undefined],
])('signing in leads to %s', (_name, failure, href) => {
  expect(describeFailure(failure, {})).toMatchObject({ next: 'sign-in' });
  expect(describeFailure(failure, {}).href).toBe(href);
});

test('an archived issue begins its sentence', () => {
  expect(describeFailure(examples.archived, {}).title).toBe('This issue is archived.');
  expect(describeFailure(examples.archived, { key: 'SHOP-482' }).title).toBe('SHOP-482 is archived.');
});
