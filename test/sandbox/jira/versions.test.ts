import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, basic, membersOf, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';
import { flavours } from './site.ts';

const servers = flavours.filter((flavour) => flavour !== 'cloud');
const now = () => Date.parse('2026-11-20T14:30:00.000Z');
const jiras = Object.fromEntries(
  await Promise.all(servers.map(async (flavour) => [flavour, await startJira({ flavour, now })] as const)),
);
const jiraOf = (flavour: string) => jiras[flavour] ?? expect.fail(`no ${flavour}`);

beforeEach(() => Object.values(jiras).forEach((jira) => jira.reset()));
afterAll(() => Promise.all(Object.values(jiras).map((jira) => jira.close())));

const old = ['baseUrl', 'version', 'versionNumbers', 'buildNumber', 'buildDate', 'scmInfo', 'serverTitle'];
const today = [...old, 'deploymentType', 'databaseBuildNumber', 'serverTime'];

const byName = { userKey: 'mkowalski', hasDeleted: false };
const byKey = { userKey: 'JIRAUSER10101', hasDeleted: true };
const noTokens = { pat: undefined, token: 401, wrongToken: 200 };
const tokens = { pat: expect.any(String), token: 200, wrongToken: 401 };
const open = { password: 200, session: [200, 401] };
const closed = { password: 403, session: [403, 403] };
const ordered = 'newest first';

/** What each release is. Numbers are statuses; those of sessions are for a user and for nobody. */
const releases = [
  { flavour: 'server-6.4', version: '6.4.14', members: old, health: true, agile: 302, order: 'as always', ...byName },
  { flavour: 'server-7.13', version: '7.13.18', members: today, health: true, agile: 200, order: ordered, ...byName },
  { flavour: 'server-8.20', version: '8.20.30', members: today, health: true, agile: 200, order: ordered, ...byKey },
  { flavour: 'dc-9.12', version: '9.12.12', members: today, health: true, agile: 200, order: ordered, ...byKey },
  { flavour: 'dc-10.3', version: '10.3.19', members: today, health: false, agile: 200, order: ordered, ...byKey },
  { flavour: 'dc-11', version: '11.0.1', members: today, health: false, agile: 200, order: ordered, ...byKey },
] as const;

/** What counts as a log-in in each. */
const logIns = {
  'server-6.4': { ...noTokens, ...open },
  'server-7.13': { ...noTokens, ...open },
  'server-8.20': { ...tokens, ...open },
  'dc-9.12': { ...tokens, ...open },
  'dc-10.3': { ...tokens, ...open },
  'dc-11': { ...tokens, ...closed },
} as const;

describe.each(releases)('$flavour', ({ flavour, version, members, health, agile, order, userKey, hasDeleted }) => {
  const jira = jiraOf(flavour);
  const api = '/rest/api/2';
  const logIn = logIns[flavour];

  it('says what it is', async () => {
    const told = await ask(jira, `${api}/serverInfo`, { as: null });
    expect(told).toMatchObject({ status: 200, body: { version, versionNumbers: version.split('.').map(Number) } });
    expect(membersOf(told.body).toSorted()).toEqual(members.toSorted());
  });

  it('tells health checks until 9', async () => {
    const told = await ask(jira, `${api}/serverInfo?doHealthCheck=true`);
    expect(Array.isArray(dig(told.body, 'healthChecks'))).toBe(health);
  });

  it('has keys for its users', async () => {
    const issue = await ask(jira, `${api}/issue/SHOP-482?fields=reporter`);
    const me = await ask(jira, `${api}/myself`);
    expect([dig(me.body, 'key'), dig(issue.body, 'fields', 'reporter', 'key')]).toEqual([userKey, expect.any(String)]);
    expect(membersOf(me.body).includes('deleted')).toBe(hasDeleted);
  });

  it('draws a user’s picture by their key', async () => {
    const url = String(dig((await ask(jira, `${api}/myself`)).body, 'avatarUrls', '48x48'));
    expect(url).toContain(`ownerId=${userKey}&`);
    expect((await ask({ ...jira, url: '' }, url)).status).toBe(200);
  });

  it('knows personal access tokens since 8.14', async () => {
    const headers = { Authorization: 'Bearer sandbox-pat-mira-NjU4MzQ2OTk4' };
    expect((await ask(jira, `${api}/myself`, { as: null, headers })).status).toBe(logIn.token);
    expect(jira.credentials.pat).toEqual(logIn.pat);
  });

  it('tells serverInfo to a wrong token only where tokens are nothing', async () => {
    const headers = { Authorization: 'Bearer wrong' };
    expect((await ask(jira, `${api}/serverInfo`, { as: null, headers })).status).toBe(logIn.wrongToken);
  });

  it('takes passwords as long as there are any', async () => {
    const { account, secret } = jira.credentials;
    const by = (password: string) =>
      ask(jira, `${api}/myself`, { as: null, headers: { Authorization: basic(account, password) } });
    expect((await by(secret)).status).toBe(logIn.password);
    jira.faults.passwordsOff = true;
    for (const password of ['wrong', 'wrong', 'wrong', 'wrong', secret]) {
      expect(await by(password)).toMatchObject({
        status: 403,
        text: 'Basic Authentication has been disabled on this instance.',
      });
    }
    jira.faults.passwordsOff = false;
    expect((await by(secret)).status).toBe(logIn.password);
  });

  it('tells who is logged in, but for 11', async () => {
    const asked = [ask(jira, '/rest/auth/1/session'), ask(jira, '/rest/auth/1/session', { as: null })];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(logIn.session);
  });

  it('has an agile API since 7', async () => {
    expect((await ask(jira, '/rest/agile/1.0/issue/SHOP-482')).status).toBe(agile);
  });

  it('sends unknown APIs to the log-in page', async () => {
    expect((await ask(jira, '/rest/api/3/myself')).headers.get('location')).toMatch(/^\/jira\/login\.jsp\?/);
  });

  it('orders comments since 7, and reads over the wish before', async () => {
    const ids = async (by: string) =>
      pluck((await ask(jira, `${api}/issue/SHOP-482/comment${by}`)).body, 'comments', 'id');
    const plain = await ids('');
    const orders = { 'as always': plain, 'newest first': plain.toReversed() };
    expect(await ids('?orderBy=-created')).toEqual(orders[order]);
  });
});

describe('validateQuery', () => {
  const wide = { strict: 400, warn: 200, none: 200 };
  const narrow = { strict: 400, warn: 400, none: 400 };
  it.each([
    ['server-6.4', narrow, ['not valid for validateQuery']],
    ['server-8.20', narrow, ['not valid for validateQuery']],
    ['dc-9.12', wide, ["'SHOP-13' does not exist"]],
    ['dc-11', wide, ["'SHOP-13' does not exist"]],
  ] as const)('of %s', async (flavour, words, [complaint]) => {
    const search = (how: unknown) =>
      ask(jiraOf(flavour), '/rest/api/2/search', {
        method: 'POST',
        body: { jql: 'key in (SHOP-482, SHOP-13)', validateQuery: how },
      });
    const statuses = await Promise.all(Object.keys(words).map(async (word) => (await search(word)).status));
    expect(statuses).toEqual(Object.values(words));
    expect((await search('strict')).text).toContain(complaint);
    expect([(await search(false)).status, (await search('false')).status]).toEqual([200, 200]);
    expect([(await search(true)).status, (await search('maybe')).status]).toEqual([400, 400]);
  });
});

describe('sprints', () => {
  it.each([
    ['server-6.4', /^[^[]+\[rapidViewId=12,state=ACTIVE,name=Sprint 41,[^\]]*completeDate=<null>,id=41\]$/],
    [
      'server-7.13',
      /\[id=41,rapidViewId=12,state=ACTIVE,.*completeDate=<null>,sequence=41,goal=One cent is one cent\]$/,
    ],
    ['dc-10.3', /\[id=41,.*activatedDate=[^,]+,sequence=41,goal=One cent is one cent,autoStartStop=false\]$/],
  ])('of %s are Java’s print', async (flavour, print) => {
    const told = await ask(jiraOf(flavour), '/rest/api/2/issue/SHOP-482?fields=customfield_10104');
    expect(dig(told.body, 'fields', 'customfield_10104')).toEqual([expect.any(String), expect.stringMatching(print)]);
  });
});

describe('headers', () => {
  const named = ['x-ratelimit-limit', 'x-anodeid', 'referrer-policy', 'content-security-policy', 'x-ausername'];
  it.each([
    ['server-6.4', [null, null, null, null, 'mkowalski']],
    ['server-7.13', [null, null, null, "frame-ancestors 'self'", 'mkowalski']],
    ['server-8.20', ['500', null, 'strict-origin-when-cross-origin', 'sandbox', 'mkowalski']],
    ['dc-9.12', ['500', 'node1', 'strict-origin-when-cross-origin', 'sandbox', 'mkowalski']],
  ])('of %s', async (flavour, values) => {
    const { headers } = await ask(jiraOf(flavour), '/rest/api/2/myself');
    expect(named.map((name) => headers.get(name))).toEqual(values);
  });
});
