import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import type { Connection } from '../settings/document.ts';
import { Secret } from '../vault/secret.ts';
import { atlassianGateway } from './gateway.ts';
import { signInWith } from './http/authorise.ts';
import { createHttp } from './http/http.ts';
import { tryWriting } from './try-writing.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const extension = 'chrome-extension://lozenge';

/** Over Node's fetch, with what a browser would say of itself; requests for the gateway go to the sandbox. */
function trying(jira: JiraSandbox, auth: Connection['auth'], secret: string, apiUrl: string, origin: string) {
  const headersOf = (init: RequestInit): Headers => {
    const headers = new Headers(init.headers);
    headers.set('User-Agent', browser);
    headers.set('Origin', origin);
    return headers;
  };
  const http = createHttp({
    site: { webUrl: jira.url, apiUrl },
    ...signInWith(auth, new Secret(secret)),
    online: () => true,
    hasPermission: async () => true,
    pause: async () => undefined,
    fetch: (address, init = {}) =>
      fetch(String(address).replace(atlassianGateway, jira.origin), { ...init, headers: headersOf(init) }),
  });
  return tryWriting(http, jira.flavour === 'cloud' ? 'cloud' : 'server');
}

describe.each([
  ['server-6.4', 'password'],
  ['dc-9.12', 'pat'],
  ['dc-11', 'pat'],
  ['cloud', 'cloud-token'],
] as const)('writing to %s', (flavour, method) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const from = (origin: string) => {
    const { account, secret, pat = secret } = jira.credentials;
    return trying(jira, { method, account }, pat, '', origin);
  };

  it('is let in, and changes nothing', async () => {
    const before = jira.save();
    expect(await from(extension)).toEqual({ ok: true, value: null });
    expect(jira.save()).toBe(before);
    expect(jira.requests.map(({ method: verb }) => verb)).toEqual(['POST']);
  });

  it('from a page that Jira does not know is told to be refused', async () => {
    expect(await from('https://elsewhere.example')).toEqual({ ok: false, failure: { kind: 'xsrf' } });
  });
});

describe('writing through the gateway', () => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour: 'cloud' });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const scoped = () => {
    const { account, secret } = jira.gateway?.credentials ?? jira.credentials;
    const apiUrl = (jira.gateway?.url ?? '').replace(jira.origin, atlassianGateway);
    return trying(jira, { method: 'cloud-token', account }, secret, apiUrl, extension);
  };

  it('is let in, and changes nothing', async () => {
    const before = jira.save();
    expect(await scoped()).toEqual({ ok: true, value: null });
    expect(jira.save()).toBe(before);
  });

  it('with a token that may only read is told to be refused', async () => {
    jira.faults.missingScope = 'write';
    expect(await scoped()).toEqual({ ok: false, failure: { kind: 'missing-scope' } });
  });
});
