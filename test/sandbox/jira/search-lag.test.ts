import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const clock = { now: Date.parse('2026-11-20T14:30:00.000Z') };
const cloud = await startJira({ flavour: 'cloud', now: () => clock.now });

beforeEach(() => {
  cloud.reset();
  cloud.faults.searchLagMs = 5_000;
});
afterAll(() => cloud.close());

const move = (id: string) =>
  ask(cloud, '/rest/api/3/issue/SHOP-490/transitions', { method: 'POST', body: { transition: { id } } });
const search = (body: object) =>
  ask(cloud, '/rest/api/3/search/jql', { method: 'POST', body: { fields: ['status'], ...body } });
const statusIn = (body: unknown) => pluck(body, 'issues', 'fields', 'status', 'name');
const one = { jql: 'key = SHOP-490' };

describe('Cloud’s search', () => {
  it('is behind for a while', async () => {
    await move('11');
    expect(statusIn((await search(one)).body)).toEqual(['To do']);
    const direct = await ask(cloud, '/rest/api/3/issue/SHOP-490?fields=status');
    expect(dig(direct.body, 'fields', 'status', 'name')).toBe('In progress');
    clock.now += 5_000;
    expect(statusIn((await search(one)).body)).toEqual(['In progress']);
  });

  it('finds by what it knows', async () => {
    await move('11');
    const found = async (status: string) =>
      pluck((await search({ jql: `key = SHOP-490 and status = "${status}"` })).body, 'issues', 'id');
    expect([await found('To do'), await found('In progress')]).toEqual([['20490'], []]);
  });

  it('shows each change when its own time has come', async () => {
    await move('11');
    clock.now += 3_000;
    await move('21');
    expect(statusIn((await search(one)).body)).toEqual(['To do']);
    clock.now += 3_000;
    expect(statusIn((await search(one)).body)).toEqual(['In progress']);
    clock.now += 3_000;
    expect(statusIn((await search(one)).body)).toEqual(['In review']);
  });

  it('does not know a new issue yet', async () => {
    const project = { key: 'SHOP' };
    const issuetype = { id: '10002' };
    const told = await ask(cloud, '/rest/api/3/issue', {
      method: 'POST',
      body: { fields: { project, issuetype, summary: 'Brand new', description: adfOf('x') } },
    });
    expect(told.status).toBe(201);
    const found = async (more: object) =>
      pluck((await search({ jql: 'summary ~ "brand new"', ...more })).body, 'issues', 'key');
    expect(await found({})).toEqual([]);
    expect(await found({ reconcileIssues: [Number(dig(told.body, 'id'))] })).toEqual([dig(told.body, 'key')]);
  });

  it('looks again at the issues that it is told to', async () => {
    await move('11');
    expect(statusIn((await search({ ...one, reconcileIssues: [20_490] })).body)).toEqual(['In progress']);
    expect(statusIn((await search({ ...one, reconcileIssues: [20_491] })).body)).toEqual(['To do']);
    const byGet = await ask(cloud, '/rest/api/3/search/jql?jql=key=SHOP-490&fields=status&reconcileIssues=20490');
    expect(statusIn(byGet.body)).toEqual(['In progress']);
  });

  it('looks again at fifty at most', async () => {
    const reconcileIssues = Array.from({ length: 51 }, (_, index) => index + 1);
    expect((await search({ ...one, reconcileIssues })).status).toBe(400);
  });

  it('forgets its lag with the saved state', async () => {
    await move('11');
    const saved = cloud.save();
    cloud.reset();
    cloud.faults.searchLagMs = 5_000;
    cloud.load(saved);
    expect(statusIn((await search(one)).body)).toEqual(['To do']);
  });
});

describe('short pages', () => {
  it('hold fewer than was asked for, and still lead through everything', async () => {
    cloud.faults.shortPages = true;
    const keys: unknown[] = [];
    let nextPageToken: unknown;
    let pages = 0;
    do {
      const { body } = await search({ jql: 'project = OPS', maxResults: 4, fields: ['summary'], nextPageToken });
      const page = pluck(body, 'issues', 'key');
      expect(page.length).toBeLessThanOrEqual(2);
      keys.push(...page);
      nextPageToken = dig(body, 'nextPageToken');
      pages += 1;
    } while (nextPageToken !== undefined);
    expect([keys.length, pages]).toEqual([9, 5]);
  });
});
