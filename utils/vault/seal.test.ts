import { describe, expect, it } from 'vitest';
import { Secret } from './secret.ts';
import { createDerivation, deriveBits, keyOf, seal, unseal } from './seal.ts';

const derivation = createDerivation(2);
const keyFrom = async (passphrase: string, how = derivation) => keyOf(await deriveBits(new Secret(passphrase), how));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a key', () => {
  // RFC 7914, section 11: PBKDF2-HMAC-SHA-256, the first 256 bits.
  it.each([
    ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
    ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
  ])('is what PBKDF2 makes of %s', async (passphrase, salt, rounds, bits) => {
    const bytes = new Uint8Array(new TextEncoder().encode(salt));
    expect(hex(await deriveBits(new Secret(passphrase), { salt: bytes, rounds }))).toBe(bits);
  });

  it.each([
    ['é in one character or two', 'caf\u00e9', 'cafe\u0301', true],
    ['another letter', 'café', 'cafe', false],
    ['another case', 'Café', 'café', false],
    ['a space more', 'café ', 'café', false],
  ])('%s', async (_case, one, other, same) => {
    const [first, second] = await Promise.all([one, other].map((each) => deriveBits(new Secret(each), derivation)));
    expect(hex(first ?? new Uint8Array()) === hex(second ?? new Uint8Array())).toBe(same);
  });

  it('has a salt of its own each time', () => {
    expect(hex(createDerivation(2).salt)).not.toBe(hex(createDerivation(2).salt));
  });
});

describe('what is sealed', () => {
  it('opens with its key, as what it was sealed as', async () => {
    const key = await keyFrom('correct horse');
    const sealed = await seal(key, 'tök-4711', 'a');
    expect(await unseal(key, sealed, 'a')).toBe('tök-4711');
    expect(await unseal(key, sealed, 'b')).toBeUndefined();
    expect(await unseal(await keyFrom('correct house'), sealed, 'a')).toBeUndefined();
  });

  it('does not open when a bit of it was changed', async () => {
    const key = await keyFrom('correct horse');
    const { nonce, sealed } = await seal(key, 'tok-4711', 'a');
    for (let at = 0; at < sealed.byteLength; at += 1) {
      const changed = sealed.slice(0);
      new Uint8Array(changed)[at]! ^= 1;
      expect(await unseal(key, { nonce, sealed: changed }, 'a')).toBeUndefined();
    }
  });

  it('never has the same nonce', async () => {
    const key = await keyFrom('correct horse');
    const all = await Promise.all(Array.from({ length: 100 }, () => seal(key, 'same', 'a')));
    expect(new Set(all.map(({ nonce }) => hex(nonce))).size).toBe(100);
    expect(new Set(all.map(({ sealed }) => hex(new Uint8Array(sealed)))).size).toBe(100);
  });

  it('shows nothing of the text', async () => {
    const { sealed } = await seal(await keyFrom('correct horse'), 'tok-4711', 'a');
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('4711');
  });
});
