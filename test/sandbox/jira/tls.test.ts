import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { startJira } from './server.ts';
import { createCertificate } from './tls.ts';

const now = Date.parse('2026-11-20T14:30:00.000Z');

describe('a certificate', () => {
  const { cert } = createCertificate('jira.test', now);
  const read = new X509Certificate(cert);

  it('names its host and loopback, and is its own authority', () => {
    expect(read.subject).toBe('CN=jira.test');
    expect(read.subjectAltName).toBe('DNS:jira.test, DNS:localhost, IP Address:127.0.0.1');
    expect([read.ca, read.checkIssued(read), read.verify(read.publicKey)]).toEqual([true, true, true]);
  });

  it('is good for a month', () => {
    expect([read.validFromDate.getTime(), read.validToDate.getTime()].map((time) => (time - now) / 86_400_000)).toEqual(
      [-1, 30],
    );
  });

  it('is another one every time', () => {
    expect(createCertificate('jira.test', now).hash).not.toBe(createCertificate('jira.test', now).hash);
  });
});

describe('a Jira over TLS', async () => {
  const jira = await startJira({ flavour: 'dc-10.3', host: 'jira.test', tls: true });
  afterAll(() => jira.close());
  const at = { host: '127.0.0.1', port: jira.port, servername: 'jira.test' };

  it('is at an https address, and says so in its answers', () => {
    expect(jira.url).toBe(`https://jira.test:${jira.port}/jira`);
    expect(jira.certificate).toMatchObject({ hash: expect.stringMatching(/^[\w+/]{43}=$/) });
  });

  it('is not trusted by anybody who does not know its certificate', async () => {
    await expect(ask({ ...jira, url: `https://127.0.0.1:${jira.port}/jira` }, '/')).rejects.toThrow('fetch failed');
  });

  it('is trusted by who does', async () => {
    const socket = connect({ ...at, ca: jira.certificate?.cert });
    await once(socket, 'secureConnect');
    expect(socket.authorized).toBe(true);
    socket.write('GET /jira/rest/api/2/serverInfo HTTP/1.1\r\nHost: jira.test\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toContain(`"baseUrl":"https://jira.test:${jira.port}/jira"`);
  });
});
