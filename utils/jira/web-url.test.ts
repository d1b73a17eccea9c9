import { describe, expect, it } from 'vitest';
import { normaliseWebUrl } from './web-url.ts';

describe('an address that a person typed', () => {
  it.each([
    ['a bare host', 'acme.atlassian.net', 'https://acme.atlassian.net'],
    ['a trailing slash', 'https://jira.example.org/', 'https://jira.example.org'],
    ['spaces around', '  https://jira.example.org ', 'https://jira.example.org'],
    ['a port without scheme', 'localhost:8080/jira', 'https://localhost:8080/jira'],
    ['plain http', 'http://jira.example.org:8080', 'http://jira.example.org:8080'],
    ['a context path', 'https://example.org/jira/', 'https://example.org/jira'],
    ['an issue', 'https://example.org/jira/browse/SHOP-1?focusedId=3#c', 'https://example.org/jira'],
    ['a dashboard', 'https://jira.example.org/secure/Dashboard.jspa', 'https://jira.example.org'],
    ['a project', 'https://example.org/tools/jira/projects/SHOP/summary', 'https://example.org/tools/jira'],
    ['the log-in page', 'https://jira.example.org/login.jsp?os_destination=%2F', 'https://jira.example.org'],
    [
      'a board on Cloud',
      'https://acme.atlassian.net/jira/software/projects/SHOP/boards/1',
      'https://acme.atlassian.net',
    ],
    ['a wiki on Cloud', 'https://acme.atlassian.net/wiki/spaces', 'https://acme.atlassian.net'],
    ['the gateway', 'https://api.atlassian.com/ex/jira/1f2e-3d', 'https://api.atlassian.com/ex/jira/1f2e-3d'],
    ['capitals', 'HTTPS://Jira.Example.ORG/Jira', 'https://jira.example.org/Jira'],
  ])('%s', (_name, typed, value) => {
    expect(normaliseWebUrl(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['nothing', ''],
    ['another scheme', 'ftp://jira.example.org'],
    ['a script', 'javascript:alert(1)'],
    ['a log-in inside', 'https://me:tok-4711@jira.example.org'],
    ['words', 'our jira'],
    ['no host', 'https://'],
  ])('is refused: %s', (_name, typed) => {
    expect(normaliseWebUrl(typed)).toEqual({ ok: false, failure: { kind: 'bad-url' } });
  });
});
