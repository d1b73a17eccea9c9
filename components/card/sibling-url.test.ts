import { expect, test } from 'vitest';
import { siblingUrl } from './sibling-url.ts';

test.each([
  ['Cloud', 'https://acme.atlassian.net/browse/SHOP-1', 'https://acme.atlassian.net/browse/OPS-2'],
  ['a context path', 'https://jira.acme.example/jira/browse/SHOP-1', 'https://jira.acme.example/jira/browse/OPS-2'],
  ['another form', 'https://acme.atlassian.net/jira/software/SHOP-1', undefined],
  ['no address', '', undefined],
])('%s', (_name, url, expected) => {
  expect(siblingUrl(url, 'OPS-2')).toBe(expected);
});
