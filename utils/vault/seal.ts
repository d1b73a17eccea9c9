import type { Secret } from './secret.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A text that only the key opens, and only as what it was sealed as. */
export interface Sealed {
  /** 96 bits, of this sealing alone. */
  readonly nonce: Bytes;
  readonly sealed: ArrayBuffer;
}

/** How a passphrase becomes a key. Kept with what it sealed, so that the rounds can grow. */
export interface Derivation {
  readonly salt: Bytes;
  /** Of PBKDF2-HMAC-SHA-256. */
  readonly rounds: number;
}

export const createDerivation = (rounds: number): Derivation => ({
  salt: crypto.getRandomValues(new Uint8Array(16)),
  rounds,
});

/** The 256 bits of the key. Slow on purpose: whoever copied the disk has to pay that for each guess. */
export async function deriveBits(passphrase: Secret, { salt, rounds }: Derivation): Promise<Bytes> {
  // One keyboard sends é as one character, another as two.
  const typed = new TextEncoder().encode(passphrase.reveal().normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  typed.fill(0);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, 256),
  );
}

export const keyOf = (bits: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Seals a text by AES-GCM. `about` is not hidden, but bound to it: with another one it does not open. */
export async function seal(key: CryptoKey, text: string, about: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(algorithm(nonce, about), key, new TextEncoder().encode(text));
  return { nonce, sealed };
}

/** The text; `undefined` where the key, or what it is about, is another one, or a bit of it was changed. */
export async function unseal(key: CryptoKey, { nonce, sealed }: Sealed, about: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(nonce, about), key, sealed));
  } catch {
    return undefined;
  }
}

const algorithm = (nonce: Bytes, about: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(about),
});
