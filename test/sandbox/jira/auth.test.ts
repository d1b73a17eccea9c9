import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, basic } from './ask.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12', host: 'jira.test' });
const local = { ...dc, url: `http://127.0.0.1:${dc.port}/jira` };
const { account, secret, pat } = dc.credentials;

beforeEach(() => {
  cloud.reset();
  dc.reset();
});
afterAll(() => Promise.all([cloud.close(), dc.close()]));

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const myself = '/rest/api/2/myself';

describe('Cloud', () => {
  it('knows an e-mail with its API token', async () => {
    const told = await ask(cloud, '/rest/api/3/myself');
    expect(told).toMatchObject({
      status: 200,
      body: { emailAddress: 'mira@acme.example', displayName: 'Mira Kowalski' },
    });
    expect(told.headers.get('x-aaccountid')).toContain('712020');
  });

  it.each([
    ['a wrong token', basic(cloud.credentials.account, 'wrong')],
    ['somebody unknown', basic('nobody@acme.example', cloud.credentials.secret)],
    ['a bearer token', 'Bearer abc'],
  ])('answers 401 in plain text to %s, and says so in a header', async (_name, Authorization) => {
    const told = await ask(cloud, '/rest/api/3/myself', { as: null, headers: { Authorization } });
    expect(told).toMatchObject({ status: 401, text: 'Client must be authenticated to access this resource.' });
    expect(told.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
  });

  it('answers a search with a wrong token as to nobody: 200 and nothing found', async () => {
    const headers = { Authorization: basic(cloud.credentials.account, 'wrong') };
    const told = await ask(cloud, '/rest/api/3/search/jql?jql=project%20%3D%20SHOP', { as: null, headers });
    expect(told).toMatchObject({ status: 200, body: { issues: [], isLast: true } });
    expect(told.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
    expect(cloud.requests.at(-1)).toMatchObject({ asNobody: true, user: undefined, status: 200 });
  });

  it('never locks', async () => {
    const headers = { Authorization: basic(cloud.credentials.account, 'wrong') };
    for (let attempt = 0; attempt < 5; attempt += 1) await ask(cloud, '/rest/api/3/myself', { as: null, headers });
    expect((await ask(cloud, '/rest/api/3/myself')).status).toBe(200);
  });
});

describe('Data Center', () => {
  it.each([
    ['user name and password', basic(account, secret), 'mkowalski'],
    ['a personal access token', `Bearer ${pat}`, 'mkowalski'],
    ['a password outside of ASCII', basic('lwei', dc.credentialsOf('lwei').secret), 'lwei'],
  ])('knows %s', async (_name, Authorization, name) => {
    const told = await ask(local, myself, { as: null, headers: { Authorization } });
    expect(told).toMatchObject({ status: 200, body: { name, active: true } });
    expect(told.headers.get('x-ausername')).toBe(name);
    expect(told.headers.get('x-seraph-loginreason')).toBe('OK');
  });

  it('tells rate limits and a Retry-After of 0 on healthy answers, but not on serverInfo', async () => {
    const healthy = await ask(local, myself);
    expect([healthy.headers.get('retry-after'), healthy.headers.get('x-ratelimit-limit')]).toEqual(['0', '500']);
    expect((await ask(local, '/rest/api/2/serverInfo')).headers.get('retry-after')).toBeNull();
  });

  it('answers 401 in JSON to a wrong bearer, and 200 with nothing found to its search', async () => {
    const told = await ask(local, myself, { as: null, headers: bearer('wrong') });
    expect(told).toMatchObject({
      status: 401,
      body: { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
    });
    expect(told.headers.get('x-ausername')).toBe('anonymous');
    const search = await ask(local, '/rest/api/2/search?jql=key%20%3D%20SHOP-482', {
      as: null,
      headers: bearer('wrong'),
    });
    expect(search).toMatchObject({ status: 200, body: { total: 0, issues: [] } });
  });

  it('answers 401 in HTML to a wrong password, wherever it is sent', async () => {
    const headers = { Authorization: basic(account, 'wrong') };
    const told = await ask(local, '/rest/api/2/serverInfo', { as: null, headers });
    expect(told.status).toBe(401);
    expect(told.headers.get('content-type')).toContain('text/html');
    expect(told.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
  });

  it('wants a CAPTCHA after three wrong passwords, and then refuses the right one too', async () => {
    const headers = { Authorization: basic(account, 'wrong') };
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1)
      statuses.push((await ask(local, myself, { as: null, headers })).status);
    expect(statuses).toEqual([401, 401, 403]);
    const told = await ask(local, myself);
    expect(told.status).toBe(403);
    expect(told.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATION_DENIED');
    expect(told.headers.get('x-authentication-denied-reason')).toBe(
      `CAPTCHA_CHALLENGE; login-url=http://jira.test:${dc.port}/jira/login.jsp`,
    );
    expect(told.text).toContain('Basic Authentication Failure');
    expect((await ask(local, myself, { as: null, headers: bearer(pat ?? '') })).status).toBe(200);
    dc.reset();
    expect((await ask(local, myself)).status).toBe(200);
  });

  it('forgets failures after a good log-in, and does not count bearers', async () => {
    const wrong = { as: null, headers: { Authorization: basic(account, 'wrong') } };
    await ask(local, myself, wrong);
    await ask(local, myself, wrong);
    await ask(local, myself);
    for (let attempt = 0; attempt < 4; attempt += 1) await ask(local, myself, { as: null, headers: bearer('wrong') });
    await ask(local, myself, wrong);
    expect((await ask(local, myself)).status).toBe(200);
  });
});

describe('both', () => {
  it.each([
    ['Cloud', cloud, 'Cloud', `http://127.0.0.1:${cloud.port}`],
    ['Data Center', local, 'Server', `http://jira.test:${dc.port}/jira`],
  ])(
    '%s tells serverInfo to everybody, with the address that links use',
    async (_name, jira, deploymentType, baseUrl) => {
      expect(await ask(jira, '/rest/api/2/serverInfo', { as: null })).toMatchObject({
        status: 200,
        body: { deploymentType, baseUrl },
      });
    },
  );

  it.each([
    ['Cloud', cloud],
    ['Data Center', local],
  ])('%s closes serverInfo when told to', async (_name, jira) => {
    jira.faults.serverInfoNeedsLogin = true;
    expect((await ask(jira, '/rest/api/2/serverInfo', { as: null })).status).toBe(401);
    expect((await ask(jira, '/rest/api/2/serverInfo')).status).toBe(200);
  });

  it.each([
    ['Cloud', cloud, '/rest/api/3/myself', '/'],
    ['Data Center', local, '/rest/api/2/search?jql=', '/jira'],
  ])('%s sets its cookies on every answer, refusals too', async (_name, jira, path, cookiePath) => {
    const cookies = (await ask(jira, path, { as: null })).headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    expect(cookies[0]).toMatch(new RegExp(`^JSESSIONID=[0-9A-F]{32}; Path=${cookiePath}; HttpOnly$`));
    expect(cookies[1]).toMatch(/^atlassian\.xsrf\.token=/);
  });
});
