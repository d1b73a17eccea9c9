import { expect, test } from 'vitest';
import { isCloudAddress, isPlainHttp, toHostAddress, toJiraAddress } from './jira-address.ts';

test.each([
  ['a site', 'https://acme.atlassian.net', 'https://acme.atlassian.net'],
  ['without scheme', 'acme.atlassian.net', 'https://acme.atlassian.net'],
  ['an issue of Cloud', 'https://acme.atlassian.net/browse/SHOP-1?x=1#y', 'https://acme.atlassian.net'],
  ['a board of Cloud', 'https://acme.atlassian.net/jira/software/projects/SHOP/boards/1', 'https://acme.atlassian.net'],
  ['a context path', 'https://jira.acme.example/jira/', 'https://jira.acme.example/jira'],
  ['an issue under a context path', 'https://acme.example/jira/browse/SHOP-1', 'https://acme.example/jira'],
  ['a dashboard', 'https://acme.example/jira/secure/Dashboard.jspa', 'https://acme.example/jira'],
  ['a log-in page', 'https://acme.example/login.jsp?os_destination=x', 'https://acme.example'],
  ['a port', ' http://localhost:8080/ ', 'http://localhost:8080'],
  ['host and port without scheme', 'jira.test:8080', 'https://jira.test:8080'],
  ['another scheme', 'ftp://acme.example', undefined],
  ['a script', 'javascript:alert(1)', undefined],
  ['a word', 'acme', undefined],
  ['words', 'our jira', undefined],
  ['a password inside', 'https://mira:secret@acme.example', undefined],
  ['nothing', '  ', undefined],
])('Jira: %s', (_name, typed, expected) => {
  expect(toJiraAddress(typed)).toBe(expected);
});

test.each([
  ['an origin', 'https://gitlab.acme.example/', 'https://gitlab.acme.example'],
  ['a relative URL', 'https://acme.example/gitlab', 'https://acme.example/gitlab'],
  ['a merge request', 'https://gitlab.acme.example/shop/web/-/merge_requests/1207', 'https://gitlab.acme.example'],
  ['a project of a well-known host', 'gitlab.com/shop/web', 'https://gitlab.com'],
  ['nonsense', 'git lab', undefined],
])('Git host: %s', (_name, typed, expected) => {
  expect(toHostAddress(typed)).toBe(expected);
});

test.each([
  ['https://acme.atlassian.net', true, false],
  ['http://jira.acme.example', false, true],
  ['http://localhost:8080', false, false],
  ['', false, false],
])('%s: Cloud %s, readable on the way %s', (typed, cloud, plain) => {
  expect([isCloudAddress(typed), isPlainHttp(typed)]).toEqual([cloud, plain]);
});
