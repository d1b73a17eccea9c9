import { expect, test } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { describeFailure } from './failures.ts';
import { examples } from './fixtures/failures.ts';

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
  ['the page with the CAPTCHA', examples.captcha, 'https://jira.acme.example/login.jsp'],
  ['wherever Jira is, where it names no page', { kind: 'captcha', loginUrl: undefined }, undefined],
  ['wherever Jira is', examples['login-page'], undefined],
])('signing in leads to %s', (_name, failure, href) => {
  expect(describeFailure(failure, {})).toMatchObject({ next: 'sign-in' });
  expect(describeFailure(failure, {}).href).toBe(href);
});

test('an archived issue begins its sentence', () => {
  expect(describeFailure(examples.archived, {}).title).toBe('This issue is archived.');
  expect(describeFailure(examples.archived, { key: 'SHOP-482' }).title).toBe('SHOP-482 is archived.');
});
