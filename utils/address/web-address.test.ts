import { expect, test } from 'vitest';
import { isPlainHttp, readWebAddress } from './web-address.ts';

test.each([
  ['a host', 'acme.example', 'https://acme.example/'],
  ['host and port without scheme', 'jira.test:8080', 'https://jira.test:8080/'],
  ['a host of one word with its path', 'jira/browse/SHOP-1', 'https://jira/browse/SHOP-1'],
  ['a host of one word with its scheme', ' http://jira ', 'http://jira/'],
  ['capitals', 'HTTPS://Acme.Example/Jira', 'https://acme.example/Jira'],
])('an address: %s', (_name, typed, expected) => {
  expect(readWebAddress(typed)?.href).toBe(expected);
});

test.each([
  ['nothing', '  '],
  ['a word', 'acme'],
  ['words', 'our jira.example'],
  ['no host', 'https://'],
  ['another scheme', 'ftp://acme.example'],
  ['a script', 'javascript:alert(1)'],
  ['a log-in inside', 'https://mira:secret@acme.example'],
  ['an account inside', 'https://mira@acme.example'],
])('no address: %s', (_name, typed) => {
  expect(readWebAddress(typed)).toBeUndefined();
});

test.each([
  ['http://jira.acme.example', true],
  ['http://localhost.acme.example', true],
  ['https://jira.acme.example', false],
  ['jira.acme.example', false],
  ['http://localhost:8080/jira', false],
  ['http://jira.localhost', false],
  ['http://127.0.0.1:2990', false],
  ['http://[::1]:8080', false],
  ['', false],
])('can be read on the way: %s → %s', (typed, expected) => {
  expect(isPlainHttp(typed)).toBe(expected);
});
