import { describe, expect, it } from 'vitest';
import { parseMultipart } from './multipart.ts';

const type = 'multipart/form-data; boundary=xyz';
const bodyOf = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const part = (disposition: string, content: string, ...more: readonly string[]) => [
  '--xyz',
  `Content-Disposition: form-data; ${disposition}`,
  ...more,
  '',
  content,
];

describe('a form', () => {
  it('is its parts, byte for byte', () => {
    const content = 'a\r\n--xy\r\n\0\u00ff';
    const body = bodyOf(
      ...part('name="file"; filename="a.bin"', content, 'Content-Type: image/png'),
      ...part('name="note"', ''),
      '--xyz--',
      '',
    );
    expect(parseMultipart(type, body)).toEqual([
      { name: 'file', fileName: 'a.bin', type: 'image/png', content: Buffer.from(content, 'latin1') },
      { name: 'note', fileName: undefined, type: 'text/plain', content: Buffer.alloc(0) },
    ]);
  });

  it('is what a browser makes of one', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Hello'], { type: 'text/css' }), 'über "1".css');
    const request = new Request('http://x.test', { method: 'POST', body: form });
    const body = Buffer.from(await request.arrayBuffer());
    expect(parseMultipart(request.headers.get('content-type') ?? '', body)).toEqual([
      { name: 'file', fileName: 'über "1".css', type: 'text/css', content: Buffer.from('Hello') },
    ]);
  });

  it.each([
    ['without a boundary', 'multipart/form-data', bodyOf(...part('name="a"', 'b'), '--xyz--')],
    ['with another boundary', 'multipart/form-data; boundary="q"', bodyOf(...part('name="a"', 'b'), '--xyz--')],
    ['that does not end', type, bodyOf(...part('name="a"', 'b'))],
    ['with a nameless part', type, bodyOf(...part('size="3"', 'b'), '--xyz--')],
    ['with nothing in it', type, Buffer.alloc(0)],
  ])('is none %s', (_name, contentType, body) => {
    expect(parseMultipart(contentType, body)).toBeUndefined();
  });
});
