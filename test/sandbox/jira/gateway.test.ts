import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask, basic } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const { url = '', credentials = cloud.credentials } = cloud.gateway ?? {};
const gateway = { ...cloud, url };

beforeEach(() => cloud.reset());
afterAll(() => cloud.close());

describe('the gateway', () => {
  it('lies under a number that the site tells everybody', async () => {
    const told = await ask(cloud, '/_edge/tenant_info', { as: null });
    expect(told.status).toBe(200);
    expect(url).toBe(`${cloud.origin}/ex/jira/${String(dig(told.body, 'cloudId'))}`);
  });

  it('takes e-mail and scoped token', async () => {
    const told = await ask(gateway, '/rest/api/3/myself', { as: credentials });
    expect(told).toMatchObject({ status: 200, body: { displayName: 'Mira Kowalski' } });
    expect(dig(told.body, 'self')).toContain(`${cloud.origin}/rest/api/3/user`);
    expect(cloud.requests.at(-1)).toMatchObject({ user: 'mkowalski' });
  });

  it('lets writes through', async () => {
    const body = { body: adfOf('Hello') };
    const told = await ask(gateway, '/rest/api/3/issue/SHOP-490/comment', { method: 'POST', body, as: credentials });
    expect(told.status).toBe(201);
    expect(cloud.state.issues['SHOP-490']?.comments).toHaveLength(1);
  });

  it.each([
    ['a plain API token', { Authorization: basic(cloud.credentials.account, cloud.credentials.secret) }],
    ['another’s token', { Authorization: basic('tomas@acme.example', credentials.secret) }],
    ['a bearer', { Authorization: `Bearer ${credentials.secret}` }],
    ['nobody', {}],
    ['a session', { Cookie: cloud.sessionOf('mkowalski') }],
  ])('answers 401 to %s', async (_name, headers: Record<string, string>) => {
    const told = await ask(gateway, '/rest/api/3/serverInfo', { as: null, headers });
    expect(told).toMatchObject({ status: 401, body: { code: 401, message: 'Unauthorized' } });
  });

  it('says that a scope is missing', async () => {
    cloud.faults.missingScope = true;
    const told = await ask(gateway, '/rest/api/3/myself', { as: credentials });
    expect(told).toMatchObject({ status: 401, body: { message: 'Unauthorized; scope does not match' } });
  });

  it.each(['/ex/jira/other/rest/api/3/myself', new URL(url).pathname, `${new URL(url).pathname}/browse/SHOP-482`])(
    'is not at %s',
    async (path) => {
      expect((await ask(cloud, path, { as: credentials })).status).toBe(404);
    },
  );

  it.each(['/rest/api/3/myself', '/rest/api/3/search/jql?jql=project=SHOP', '/rest/api/2/serverInfo'])(
    'is the only place for scoped tokens: the site answers 401 at %s',
    async (path) => {
      const told = await ask(cloud, path, { as: credentials });
      expect([told.status, told.headers.get('x-seraph-loginreason')]).toEqual([401, 'AUTHENTICATED_FAILED']);
    },
  );

  it('is Cloud’s alone', async () => {
    const server = await startJira({ flavour: 'dc-10.3' });
    expect(server.gateway).toBeUndefined();
    await server.close();
  });
});

describe('a log-in that fails without a word', () => {
  it('answers as to nobody, and tells it in a header alone', async () => {
    cloud.faults.authFailedAs200 = true;
    const told = await ask(cloud, '/rest/api/3/search/jql?jql=project%20%3D%20SHOP');
    expect(told).toMatchObject({ status: 200, body: { issues: [] } });
    expect(told.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
    expect(cloud.requests.at(-1)).toMatchObject({ asNobody: true, status: 200 });
  });
});
