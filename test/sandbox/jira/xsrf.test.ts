import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask } from './ask.ts';
import { startJira } from './server.ts';
import { xsrfRefuses } from './xsrf.ts';

const site = 'http://jira.test:8080';
const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const chrome = 'chrome-extension://abcdefghijklmnop';
const firefox = 'moz-extension://0b7d2f3c-6f4e-4a55-9d0e-0f1a2b3c4d5e';
const json = 'application/json';

describe('the filter', () => {
  it.each([
    ['a browser without Origin and Referer', 'POST', { 'user-agent': browser }, true],
    ['no browser without Origin and Referer', 'POST', { 'user-agent': 'Lozenge/0.1' }, false],
    ['no User-Agent at all', 'POST', {}, false],
    ['a browser on the site itself', 'POST', { 'user-agent': browser, origin: site }, false],
    [
      'a browser with a Referer of the site',
      'POST',
      { 'user-agent': browser, referer: `${site}/jira/browse/SHOP-1` },
      false,
    ],
    [
      'a Referer of the site and a foreign Origin',
      'POST',
      { 'user-agent': browser, origin: firefox, referer: `${site}/` },
      false,
    ],
    ['a browser from elsewhere', 'POST', { 'user-agent': browser, origin: 'https://gitlab.test' }, true],
    ['the site at another port', 'POST', { 'user-agent': browser, origin: 'http://jira.test:8081' }, true],
    ['the site over TLS', 'POST', { 'user-agent': browser, origin: 'https://jira.test:8080' }, true],
    ['an opaque origin', 'POST', { 'user-agent': browser, origin: 'null' }, true],
    ['a Chrome extension', 'POST', { 'user-agent': browser, origin: chrome }, false],
    ['an old Safari extension', 'POST', { 'user-agent': browser, origin: 'safari-extension://x-y' }, false],
    ['a Firefox extension', 'POST', { 'user-agent': browser, origin: firefox }, true],
    ['a Firefox extension with another User-Agent', 'POST', { 'user-agent': 'Lozenge/0.1', origin: firefox }, false],
    ['a new Safari extension', 'POST', { 'user-agent': browser, origin: 'safari-web-extension://x' }, true],
    [
      'a token that says no-check',
      'POST',
      { 'user-agent': browser, origin: firefox, 'x-atlassian-token': 'no-check' },
      true,
    ],
    ['PUT from elsewhere', 'PUT', { 'user-agent': browser, origin: firefox }, false],
    ['DELETE from elsewhere', 'DELETE', { 'user-agent': browser, origin: firefox }, false],
    ['GET from elsewhere', 'GET', { 'user-agent': browser, origin: firefox }, false],
    ['plain text', 'POST', { 'user-agent': 'curl/8', 'content-type': 'text/plain;charset=UTF-8' }, true],
    ['plain text with no-check', 'POST', { 'content-type': 'text/plain', 'x-atlassian-token': 'no-check' }, false],
  ])('Data Center: %s', (_name, method, headers: Record<string, string>, refused) => {
    const question = {
      kind: 'server',
      method,
      headers: { 'content-type': json, ...headers },
      origin: site,
      strict: false,
    } as const;
    expect(xsrfRefuses(question)).toBe(refused);
  });

  it.each([
    ['POST', true],
    ['PUT', true],
    ['DELETE', false],
    ['GET', false],
  ])('Cloud: %s from elsewhere', (method, refused) => {
    const headers = { 'user-agent': browser, origin: firefox, 'content-type': json };
    expect(xsrfRefuses({ kind: 'cloud', method, headers, origin: site, strict: false })).toBe(refused);
  });

  it.each([
    ['a Chrome extension', chrome, true],
    ['the site itself', site, false],
  ])('when strict: %s', (_name, origin, refused) => {
    const headers = { 'user-agent': browser, origin, 'content-type': json };
    expect(xsrfRefuses({ kind: 'server', method: 'POST', headers, origin: site, strict: true })).toBe(refused);
  });
});

describe('over HTTP', async () => {
  const cloud = await startJira({ flavour: 'cloud' });
  const dc = await startJira({ flavour: 'dc-9.12' });
  const comments = [
    ['Cloud', cloud, '/rest/api/3/issue/SHOP-490/comment', adfOf('hello')],
    ['Data Center', dc, '/rest/api/2/issue/SHOP-490/comment', 'hello'],
  ] as const;

  beforeEach(() => {
    cloud.reset();
    dc.reset();
  });
  afterAll(() => Promise.all([cloud.close(), dc.close()]));

  it.each(comments)('%s refuses with 403 before anything is done', async (_name, jira, path, body) => {
    const headers = { 'User-Agent': browser, Origin: firefox };
    const told = await ask(jira, path, { method: 'POST', body: { body }, headers });
    expect(told).toMatchObject({ status: 403, text: 'XSRF check failed' });
    expect(jira.state.issues['SHOP-490']?.comments).toEqual([]);
  });

  it.each(comments)(
    '%s takes the origin under which it was asked, and a Chrome extension unless strict',
    async (_name, jira, path, body) => {
      const post = async (Origin: string) =>
        (await ask(jira, path, { method: 'POST', body: { body }, headers: { 'User-Agent': browser, Origin } })).status;
      expect([await post(jira.origin), await post(chrome)]).toEqual([201, 201]);
      jira.faults.strictXsrf = true;
      expect([await post(jira.origin), await post(chrome)]).toEqual([201, 403]);
    },
  );

  it.each(comments)(
    '%s behind a proxy that hides the address takes nobody for its own',
    async (_name, jira, path, body) => {
      jira.faults.hiddenOrigin = true;
      const headers = { 'User-Agent': browser, Origin: jira.origin };
      expect((await ask(jira, path, { method: 'POST', body: { body }, headers })).status).toBe(403);
    },
  );

  it.each([
    ['Cloud', cloud, '/rest/api/3/issue/SHOP-482/comment/1', 415],
    ['Data Center', dc, '/rest/api/2/issue/SHOP-482/comment/1', 404],
  ])('%s, asked to delete without naming a type, answers in its own way', async (_name, jira, path, status) => {
    expect((await ask(jira, path, { method: 'DELETE', headers: { 'Content-Type': '' } })).status).toBe(status);
  });

  it.each(comments)('%s wants JSON to be called JSON', async (_name, jira, path, body) => {
    const headers = { 'Content-Type': 'text/plain', 'X-Atlassian-Token': 'no-check' };
    expect((await ask(jira, path, { method: 'POST', body: JSON.stringify({ body }), headers })).status).toBe(415);
  });
});
