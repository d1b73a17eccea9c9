import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import { refuse } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { Secret } from '../vault/secret.ts';
import { authoriseWith, signInWith, type Authorise } from './http/authorise.ts';
import { deploymentBy, examine } from './examine.ts';
import { createHttp } from './http/http.ts';

const flavours = [
  { flavour: 'cloud', deployment: 'cloud', method: 'cloud-token', version: 'Cloud' },
  { flavour: 'dc-9.12', deployment: 'server', method: 'password', version: '9.12.12' },
] as const;

describe.each(flavours)('Test settings against Jira $flavour', ({ flavour, deployment, method, version }) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const noSecret: Authorise = async () => refuse({ kind: 'no-secret' });
  const test = async (webUrl: string, secret: string, lent?: Authorise) => {
    const auth: Connection['auth'] = { method, account: jira.credentials.account };
    const site = { webUrl, apiUrl: '', auth };
    const parts = { site, online: () => true, hasPermission: async () => true, pause: async () => undefined };
    const authorise = lent ?? authoriseWith(auth, new Secret(secret));
    return examine(site, { open: createHttp(parts), signed: createHttp({ ...parts, authorise }) });
  };
  const right = () => test(jira.url, jira.credentials.secret);
  const wrong = () => test(jira.url, 'wrong');
  /** Whether each request carried the log-in, in order. */
  const signed = () => jira.requests.map(({ headers }) => headers['authorization'] !== undefined);

  it('says who I am and which Jira it is', async () => {
    expect(await right()).toMatchObject({
      ok: true,
      value: { me: { name: 'Mira Kowalski' }, server: { version, deployment, title: expect.stringMatching(/\w/) } },
    });
  });

  it('asks as nobody first, and only then as me', async () => {
    await right();
    expect(signed().slice(0, 2)).toEqual([false, true]);
    expect(signed().slice(1)).not.toContain(false);
    expect(jira.requests[0]?.path).toMatch(/\/rest\/api\/2\/serverInfo$/);
  });

  it('sends a wrong log-in once', async () => {
    expect(await wrong()).toMatchObject({ ok: false, failure: { kind: 'unauthorised' } });
    expect(signed().filter(Boolean)).toHaveLength(1);
  });

  it('learns the version after the log-in where Jira hides it from nobody', async () => {
    jira.faults.serverInfoNeedsLogin = true;
    expect(await right()).toMatchObject({ ok: true, value: { server: { version, deployment } } });
  });

  it('sends a wrong log-in once to a Jira that hides its version', async () => {
    jira.faults.serverInfoNeedsLogin = true;
    expect(await wrong()).toMatchObject({ ok: false });
    expect(signed().filter(Boolean)).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>, (faults: JiraSandbox['faults']) => unknown, string]>([
    ['an SSO in front', right, (faults) => (faults.htmlLogin = true), 'login-page'],
    ['a proxy that is ill', right, (faults) => (faults.status = 502), 'server-error'],
    ['an SSO that leads away', right, (faults) => (faults.redirectTo = 'https://sso.acme.test/'), 'redirected'],
    ['a Jira that is down', right, (faults) => (faults.down = true), 'unreachable'],
    ['a limit', right, (faults) => (faults.rateLimited = { retryAfter: 60 }), 'rate-limited'],
    ['another path', () => test(`${jira.url}/wrong`, jira.credentials.secret), () => undefined, 'missing-context-path'],
  ])('keeps the log-in to itself before %s', async (_case, act, trouble, kind) => {
    trouble(jira.faults);
    expect(await act()).toMatchObject({ ok: false, failure: { kind } });
    expect(signed()).not.toContain(true);
  });

  it('does not say by which other address it is reached, for there is none', async () => {
    expect(await right()).toMatchObject({ ok: true, value: { apiUrl: undefined } });
  });

  it('says that the vault has nothing for this address', async () => {
    expect(await test(jira.url, '', noSecret)).toEqual({ ok: false, failure: { kind: 'no-secret' } });
    expect(signed()).toEqual([false]);
  });

  it('does without a picture', async () => {
    jira.faults.paths = /avatar/;
    jira.faults.status = 502;
    expect(await right()).toMatchObject({ ok: true, value: { avatar: undefined, me: { name: 'Mira Kowalski' } } });
  });
});

describe('a Jira that takes no passwords', () => {
  it.each(['dc-9.12', 'dc-11'] as const)('says so, to a right one as to a wrong one: %s', async (flavour) => {
    const jira = await startJira({ flavour });
    jira.faults.passwordsOff = true;
    const auth = { method: 'password', account: jira.credentials.account } as const;
    const site = { webUrl: jira.url, apiUrl: '', auth };
    const parts = { site, online: () => true, hasPermission: async () => true };
    for (const secret of [jira.credentials.secret, 'wrong']) {
      const signed = createHttp({ ...parts, ...signInWith(auth, new Secret(secret)) });
      expect(await examine(site, { open: createHttp(parts), signed })).toEqual({
        ok: false,
        failure: { kind: 'passwords-off' },
      });
    }
    await jira.close();
  });
});

describe('a Jira that does not say what it is', () => {
  it.each([
    ['a token of Cloud', 'https://jira.acme.test', 'cloud-token', 'cloud'],
    ['an address of Cloud', 'https://acme.atlassian.net', 'password', 'cloud'],
    ['a personal access token', 'https://jira.acme.test', 'pat', 'server'],
    ['a password', 'https://jira.acme.test', 'password', 'server'],
    ['a session at an address of Cloud', 'https://acme.atlassian.net', 'session', 'cloud'],
    ['a session elsewhere', 'https://jira.acme.test', 'session', 'server'],
    ['an address that only looks like Cloud', 'https://atlassian.net.acme.test', 'pat', 'server'],
  ] as const)('is told by %s', (_case, webUrl, method, deployment) => {
    expect(deploymentBy({ webUrl, auth: { method, account: '' } })).toBe(deployment);
  });
});
