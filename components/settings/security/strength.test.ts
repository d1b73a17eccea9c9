import { expect, test } from 'vitest';
import { shortestPassphrase } from '../../../utils/protocol/vault-messages.ts';
import { shortest, strengthOf } from './strength.ts';

test.each([
  ['', 'short'],
  ['horse', 'short'],
  ['seven77', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['abcdefghijklmnopqrstuvwxyz', 'weak'],
  ['abababababababababab', 'weak'],
  ['password', 'weak'],
  ['password1', 'weak'],
  ['                    ', 'weak'],
  ['correct horse', 'weak'],
  ['correct horse battery', 'fair'],
  ['x7#Kq9!vTz', 'fair'],
  ['correct horse battery staple', 'strong'],
  ['правильная лошадь батарея скоба', 'strong'],
  ['x7#Kq9!vTzL2w', 'strong'],
])('%s is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

test('what is said to be long enough is taken', () => {
  expect(shortest).toBe(shortestPassphrase);
});
