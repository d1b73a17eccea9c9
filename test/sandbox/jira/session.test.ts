import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask } from './ask.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const server = await startJira({ flavour: 'server-8.20' });
const dc = await startJira({ flavour: 'dc-11' });
const all = [cloud, server, dc];

beforeEach(() => all.forEach((jira) => jira.reset()));
afterAll(() => Promise.all(all.map((jira) => jira.close())));

const sites = [
  ['Cloud', cloud, '/login', 'cloud.session.token', '/rest/api/3', adfOf('Hello'), cloud.credentials.account],
  ['Server', server, '/login.jsp', 'JSESSIONID', '/rest/api/2', 'Hello', 'mkowalski'],
  ['Data Center 11', dc, '/login.jsp', 'JSESSIONID', '/rest/api/2', 'Hello', 'mkowalski'],
] as const;
const password = server.credentials.secret;

describe.each(sites)('%s', (_name, jira, page, cookie, api, comment, account) => {
  const logIn = (secret: string, more: Record<string, string> = {}) =>
    ask(jira, page, {
      method: 'POST',
      as: null,
      body: new URLSearchParams({ os_username: account, os_password: secret, ...more }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const withCookie = (Cookie: string, path: string = `${api}/myself`) =>
    ask(jira, path, { as: null, headers: { Cookie } });

  it('opens a session by its log-in form, and goes on where the form says', async () => {
    const told = await logIn(password, { os_destination: '/browse/SHOP-482' });
    expect(told.status).toBe(302);
    expect(told.headers.get('location')).toBe(`${new URL(jira.url).pathname.replace(/\/$/, '')}/browse/SHOP-482`);
    const set = told.headers.getSetCookie().find((each) => each.startsWith(`${cookie}=`)) ?? '';
    expect(await withCookie(set.split(';')[0] ?? '')).toMatchObject({
      status: 200,
      body: { displayName: 'Mira Kowalski' },
    });
  });

  it('leads nowhere else', async () => {
    const told = await logIn(password, { os_destination: 'https://evil.example/' });
    expect(told.headers.get('location')).not.toContain('evil');
  });

  it('shows the form again to a wrong password', async () => {
    const told = await logIn('wrong');
    expect([told.status, told.headers.get('x-seraph-loginreason')]).toEqual([200, 'AUTHENTICATED_FAILED']);
    expect(told.text).toContain('os_username');
    expect(jira.state.sessions).toEqual({});
  });

  it('knows the cookie that tests get, among others, until it is reset', async () => {
    const session = jira.sessionOf('tortega');
    expect(session).toMatch(new RegExp(`^${cookie}=[0-9A-F]{32}$`));
    expect((await withCookie(`a=b; ${session}; c=d`, `${api}/issue/SEC-7`)).status).toBe(200);
    jira.reset();
    expect((await withCookie(session)).status).toBe(401);
  });

  it('does not replace a session that counts, and replaces every other', async () => {
    const session = jira.sessionOf('mkowalski');
    const cookiesAfter = async (Cookie: string, path: string) =>
      (await withCookie(Cookie, path)).headers.getSetCookie().map((each) => each.split('=')[0]);
    expect(await cookiesAfter(session, `${api}/myself`)).toEqual([]);
    expect(await cookiesAfter(session, '/nothing')).toEqual([]);
    expect(await cookiesAfter(`${cookie}=${'0'.repeat(32)}`, `${api}/myself`)).toEqual([
      'JSESSIONID',
      'atlassian.xsrf.token',
    ]);
  });

  it.each([
    ['a proxy', { status: 503 }],
    ['an SSO', { htmlLogin: true }],
  ])('is left alone by the pages of %s', async (_who, fault) => {
    Object.assign(jira.faults, fault);
    expect((await withCookie(jira.sessionOf('mkowalski'))).headers.getSetCookie()).toEqual([]);
  });

  it('filters what a session writes as it filters everything', async () => {
    const headers = { Cookie: jira.sessionOf('mkowalski'), 'User-Agent': 'Mozilla/5.0 Firefox/153.0' };
    const post = async (Origin: string) =>
      (
        await ask(jira, `${api}/issue/SHOP-490/comment`, {
          method: 'POST',
          as: null,
          body: { body: comment },
          headers: { ...headers, Origin },
        })
      ).status;
    expect([await post('moz-extension://0b7d2f3c'), await post(jira.origin)]).toEqual([403, 201]);
    expect(jira.state.issues['SHOP-490']?.comments).toMatchObject([{ author: 'mkowalski' }]);
  });
});

describe('a session on Server', () => {
  it('is told by /rest/auth/1/session', async () => {
    const headers = { Cookie: server.sessionOf('tortega') };
    const told = await ask(server, '/rest/auth/1/session', { as: null, headers });
    expect(told).toMatchObject({ status: 200, body: { name: 'tortega', loginInfo: { loginCount: 341 } } });
  });

  it('opens pictures and files, which some tokens do not', async () => {
    server.faults.patOpensRestOnly = true;
    const picture = '/secure/useravatar?ownerId=mkowalski&avatarId=10341';
    const byToken = { Authorization: `Bearer ${server.credentials.pat}` };
    const bySession = { Cookie: server.sessionOf('mkowalski') };
    const status = async (headers: Record<string, string>) =>
      (await ask(server, picture, { as: null, headers })).status;
    expect([await status(byToken), await status(bySession)]).toEqual([302, 200]);
  });

  it('is opened by the form when a CAPTCHA has closed basic log-ins, which opens them too', async () => {
    server.state.failedLogIns['mkowalski'] = 3;
    expect((await ask(server, '/rest/api/2/myself')).status).toBe(403);
    const body = new URLSearchParams({ os_username: 'mkowalski', os_password: password }).toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await ask(server, '/login.jsp', { method: 'POST', as: null, body, headers });
    expect((await ask(server, '/rest/api/2/myself')).status).toBe(200);
  });
});
