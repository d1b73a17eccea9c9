import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { activityOf } from './activity.ts';
import { adfOf, ask, pluck } from './ask.ts';
import type { JiraSandbox } from './server.ts';
import { startJira } from './server.ts';
import { personNamed } from './seed/people.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-10.3' });
const old = await startJira({ flavour: 'server-6.4' });
const pathOn = new Map<JiraSandbox, string>([
  [cloud, '/rest/api/3/'],
  [dc, '/rest/api/2/'],
  [old, '/rest/api/2/'],
]);

beforeEach(() => [cloud, dc, old].forEach((jira) => jira.reset()));
afterAll(() => Promise.all([cloud, dc, old].map((jira) => jira.close())));

const issue = 'issue/SHOP-482';
const send = (
  jira: JiraSandbox,
  method: string,
  path: string,
  body?: unknown,
  more: { readonly headers?: Record<string, string>; readonly as?: JiraSandbox['credentials'] } = {},
) => ask(jira, `${pathOn.get(jira)}${path}`, { method, body, ...more });
const recordIn = (jira: JiraSandbox) => jira.state.issues['SHOP-482'] ?? expect.fail('no SHOP-482');
const activityIn = (jira: JiraSandbox) => activityOf(jira.state, recordIn(jira));

describe('the type of a request without a body', () => {
  it.each([
    ['POST to watch on Cloud', cloud, 'POST', `${issue}/watchers`, 415],
    ['POST to vote on Data Center', dc, 'POST', `${issue}/votes`, 415],
    ['DELETE of a remote link on Cloud', cloud, 'DELETE', `${issue}/remotelink?globalId=a`, 415],
    ['DELETE of a watcher on Cloud', cloud, 'DELETE', `${issue}/watchers?accountId=a`, 415],
    ['DELETE of a remote link on Data Center', dc, 'DELETE', `${issue}/remotelink?globalId=a`, 404],
  ])('%s', async (_name, jira, method, path, status) => {
    expect(await send(jira, method, path, undefined, { headers: { 'Content-Type': '' } })).toMatchObject({ status });
  });
});

describe('editing', () => {
  const adfOnly = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  it.each([
    ['a string as description', cloud, { description: 'x' }, { description: adfOnly }],
    ['a document as description', dc, { description: adfOf('x') }, { description: 'Operation value must be a string' }],
    ['no summary', dc, { summary: null }, { summary: 'You must specify a summary of the issue.' }],
    ['two lines', cloud, { summary: 'a\nb' }, { summary: expect.stringContaining('newline') }],
    ['a label of two words', dc, { labels: ['a b'] }, { labels: expect.stringContaining('contains spaces') }],
    ['an unknown version', dc, { fixVersions: [{ name: '9' }] }, { fixVersions: 'Version name is not valid' }],
    ['a number as text', cloud, { customfield_10028: '3' }, { customfield_10028: expect.any(String) }],
    ['a field that is on no screen', dc, { resolution: {} }, { resolution: expect.stringContaining('cannot be set') }],
    ['an assignee who is not there', dc, { assignee: { name: 'x' } }, { assignee: "User 'x' does not exist." }],
  ])('refuses %s, and does nothing', async (_name, jira, fields, errors) => {
    const before = structuredClone(recordIn(jira));
    const told = await send(jira, 'PUT', issue, { fields: { priority: { id: '1' }, ...fields } });
    expect(told).toMatchObject({ status: 400, body: { errorMessages: [], errors } });
    expect(recordIn(jira)).toEqual(before);
  });

  it('adds to lists and takes from them', async () => {
    await send(dc, 'PUT', issue, { fields: { labels: ['a', 'b'], components: [{ name: 'Cart' }] } });
    const update = {
      labels: [{ add: 'c' }, { remove: 'a' }],
      components: [{ add: { id: '10111' } }, { remove: { name: 'Cart' } }],
    };
    expect(await send(dc, 'PUT', issue, { update })).toMatchObject({ status: 204, text: '' });
    expect(recordIn(dc)).toMatchObject({ labels: ['b', 'c'], components: ['Checkout'] });
  });

  it.each([
    ['Cloud', cloud, 400],
    ['Data Center', dc, 403],
  ])('in silence is for administrators on %s', async (_name, jira, status) => {
    const told = await send(jira, 'PUT', `${issue}?notifyUsers=false`, { fields: { summary: 'x' } });
    expect(told).toMatchObject({ status, body: { errorMessages: [expect.stringContaining('admin')] } });
  });
});

describe('people', () => {
  const jonas = personNamed('jlind');
  it.each([
    ['Cloud', cloud, jonas.accountId, 403],
    ['Data Center', dc, jonas.name, 401],
  ])('may not make others watch on %s', async (_name, jira, id, status) => {
    expect(await send(jira, 'POST', `${issue}/watchers`, JSON.stringify(id))).toMatchObject({ status });
  });

  it('are named by a JSON string, and oneself by nothing', async () => {
    expect(await send(cloud, 'POST', `${issue}/watchers`, { accountId: 'x' })).toMatchObject({ status: 400 });
    expect(await send(cloud, 'POST', `${issue}/watchers`)).toMatchObject({ status: 204, text: '' });
    expect(activityIn(cloud).watchers).toContain('mkowalski');
  });

  it('who cannot see a project are given nothing of it', async () => {
    const as = dc.credentialsOf('tortega');
    const told = await send(dc, 'PUT', 'issue/SEC-7/assignee', { name: 'mkowalski' }, { as });
    expect(told).toMatchObject({ status: 400, body: { errors: { assignee: expect.stringContaining('cannot be') } } });
  });

  it.each([
    ['Cloud', cloud, 403],
    ['Data Center', dc, 401],
  ])('who may only look give nothing to anybody: %s', async (_name, jira, status) => {
    jira.state.lookOnly['SHOP'] = ['mkowalski'];
    expect(await send(jira, 'PUT', `${issue}/assignee`, { name: null, accountId: null })).toMatchObject({ status });
  });

  it('have one vote each, and none on what is resolved', async () => {
    const as = dc.credentialsOf('aokafor');
    const vote = () => send(dc, 'POST', `${issue}/votes`, undefined, { as });
    expect(await vote()).toMatchObject({ status: 204, text: '' });
    const told = await send(dc, 'GET', `${issue}?fields=votes`, undefined, { as });
    expect(told.body).toMatchObject({ fields: { votes: { votes: 1, hasVoted: true } } });
    expect(await vote()).toMatchObject({ status: 404, text: expect.stringContaining('already voted') });
    recordIn(dc).resolution = 'Fixed';
    expect(await vote()).toMatchObject({ status: 404, text: expect.stringContaining('resolved') });
  });
});

describe('worklogs', () => {
  it.each(['2026-10-01T08:05:00Z', '2026-10-01T08:05:00.000Z', '2026-10-01T08:05:00.000+00:00', '2026-10-01'])(
    'begin at no %s',
    async (started) => {
      expect(await send(dc, 'POST', `${issue}/worklog`, { timeSpentSeconds: 60, started })).toMatchObject({
        status: 400,
      });
    },
  );

  it('take texts in the form of the kind', async () => {
    const post = (jira: JiraSandbox, comment: unknown) =>
      send(jira, 'POST', `${issue}/worklog`, { timeSpent: '1d 2h', comment });
    expect((await post(cloud, 'x')).status).toBe(400);
    expect((await post(dc, adfOf('x'))).status).toBe(400);
    const told = await post(dc, 'h1. x');
    expect(told).toMatchObject({
      status: 201,
      body: { comment: 'h1. x', timeSpent: '1d 2h', timeSpentSeconds: 36_000 },
    });
  });
});

describe('links', () => {
  it('are made once, however often', async () => {
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'OPS-77' }, outwardIssue: { key: 'SHOP-482' } };
    const count = () => recordIn(dc).links.filter(({ other }) => other === 'OPS-77').length;
    const before = count();
    for (const _ of [1, 2]) expect(await send(dc, 'POST', 'issueLink', link)).toMatchObject({ status: 201, text: '' });
    expect(count()).toBe(before + 1);
  });

  const object = { url: 'https://git.example/1', title: 'One' };
  const put = (jira: JiraSandbox, link: object) => send(jira, 'POST', `${issue}/remotelink`, link);

  it('to pages lose what the next writing leaves out', async () => {
    expect((await put(dc, { globalId: 'a', relationship: 'r', object: { ...object, summary: 's' } })).status).toBe(201);
    expect((await put(dc, { globalId: 'a', object })).status).toBe(200);
    const told = await send(dc, 'GET', `${issue}/remotelink`);
    expect(told.body).toHaveLength(1);
    expect(told.text).not.toMatch(/relationship|summary/);
  });

  it('to pages are doubled without a global id', async () => {
    for (const _ of [1, 2]) expect((await put(cloud, { object })).status).toBe(201);
    expect(activityIn(cloud).remoteLinks).toHaveLength(2);
  });

  it.each([
    ['Cloud: the link', cloud, { globalId: 'a' }, 404],
    ['Server 6: the link', old, { globalId: 'a' }, 404],
    ['Data Center 10: a list', dc, [{ globalId: 'a' }], 200],
  ])('to pages are found in the shape of %s', async (_name, jira, found, missing) => {
    const look = () => send(jira, 'GET', `${issue}/remotelink?globalId=a`);
    expect((await look()).status).toBe(missing);
    await put(jira, { globalId: 'a', object });
    expect((await look()).body).toMatchObject(found);
  });
});

describe('Server 6', () => {
  it('reads over an order of comments', async () => {
    const told = await send(old, 'GET', `${issue}/comment?orderBy=-created`);
    const ids = recordIn(old).comments.map(({ id }) => id);
    expect(pluck(told.body, 'comments', 'id')).toEqual(ids);
  });

  it('has no properties of comments', async () => {
    expect(await send(old, 'PUT', 'comment/10905/properties/a', { b: 1 })).toMatchObject({ status: 302 });
  });
});
