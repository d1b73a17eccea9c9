import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate that nobody but its maker vouches for. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  readonly hash: string;
}

const day = 86_400_000;

/** One DER element: tag, length, contents. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const hex = body.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, body]);
}

const sequence = (...elements: readonly Uint8Array[]): Buffer => der(0x30, ...elements);
const ascii = (tag: number, text: string): Buffer => der(tag, Buffer.from(text, 'ascii'));

/** An object identifier from its encoded bytes. */
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const commonName = identifier('550403');
const subjectAltName = identifier('551d11');
const basicConstraints = identifier('551d13');

const nameOf = (text: string): Buffer => sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(text)))));

/** `YYMMDDhhmmssZ`. */
const utcTime = (moment: number): Buffer =>
  ascii(0x17, `${new Date(moment).toISOString().replaceAll(/\D/g, '').slice(2, 14)}Z`);

function extensions(host: string): Buffer {
  const names = [...new Set([host, 'localhost'])].map((name) => ascii(0x82, name));
  const loopback = der(0x87, Buffer.from([127, 0, 0, 1]));
  const alternatives = sequence(subjectAltName, der(0x04, sequence(...names, loopback)));
  const authority = sequence(basicConstraints, der(0x04, sequence(der(0x01, Buffer.from([0xff])))));
  return der(0xa3, sequence(authority, alternatives));
}

const pemOf = (bytes: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** Makes a self-signed certificate for a host and for loopback, good for a month around `now` (milliseconds since the epoch). */
export function createCertificate(host: string, now: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicBytes = publicKey.export({ type: 'spki', format: 'der' });
  const name = nameOf(host);
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  // Positive, and never beginning with a byte that DER would have left out.
  const serial = der(0x02, Buffer.from([0x4a]), randomBytes(8));
  const validity = sequence(utcTime(now - day), utcTime(now + 30 * day));
  const content = sequence(version, serial, ecdsaWithSha256, name, validity, name, publicBytes, extensions(host));
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: pemOf(sequence(content, ecdsaWithSha256, signature)),
    hash: createHash('sha256').update(publicBytes).digest('base64'),
  };
}
