import { afterAll, describe, expect, it } from 'vitest';
import { ask, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const now = () => Date.parse('2026-11-20T14:30:00.000Z');
const cloud = await startJira({ flavour: 'cloud', now });
const dc = await startJira({ flavour: 'dc-9.12', now });

afterAll(() => Promise.all([cloud.close(), dc.close()]));

const keysIn = (body: unknown) => pluck(body, 'issues', 'key');
const searchDc = (jql: string, more = '') =>
  ask(dc, `/rest/api/2/search?fields=summary&jql=${encodeURIComponent(jql)}${more}`);

describe('JQL', () => {
  it.each([
    ['key in (SHOP-490, SHOP-482) order by key', ['SHOP-482', 'SHOP-490']],
    ['issuekey = "shop-101"', ['OPS-12']],
    ['project = OPS and statusCategory = Done order by key desc', ['OPS-61', 'OPS-12']],
    ['assignee = currentUser() AND statusCategory != Done ORDER BY updated DESC', ['SHOP-482', 'OPS-79', 'SHOP-478']],
    ['project in (SHOP) and priority = Highest', ['SHOP-448']],
    ['assignee is EMPTY and labels = payments', ['SHOP-491']],
    ['resolution = "Won\'t Do"', ['SHOP-12']],
    ['parent = SHOP-482 and not status in (Done, "To do")', ['SHOP-486']],
    ['summary ~ "euro sign"', ['SHOP-495']],
    ['project = SHOP and created >= -8h', ['SHOP-499']],
    ['(key = SHOP-12 or key = OPS-12) and created < 2025-01-01', ['SHOP-12']],
    ['project != SHOP and labels in (alerts, exports) order by priority', ['OPS-77', 'OPS-71']],
  ])('%s', async (jql, keys) => {
    expect(keysIn((await searchDc(jql)).body)).toEqual(keys);
  });

  it.each([
    ['project = ', 'Error in the JQL Query'],
    ['project = SHOP SHOP', "Expecting either 'OR' or 'AND'"],
    ['nosuch = 1', "Field 'nosuch' does not exist"],
    ['project = SHOP order by nosuch', 'Not able to sort'],
    ['project = SEC', "The value 'SEC' does not exist for the field 'project'."],
    ['key in (SHOP-482, SHOP-13)', "An issue with key 'SHOP-13' does not exist for field 'key'."],
    ['key = SEC-7', "An issue with key 'SEC-7' does not exist for field 'key'."],
  ])('refuses %s', async (jql, message) => {
    const told = await searchDc(jql);
    expect(told.status).toBe(400);
    expect(dig(told.body, 'errorMessages')).toEqual([expect.stringContaining(message)]);
  });
});

describe('Data Center', () => {
  it.each(['false', 'none', 'warn'])('forgives an unknown key with validateQuery=%s', async (how) => {
    const told = await searchDc('key in (SHOP-482, SHOP-13)', `&validateQuery=${how}`);
    expect(told).toMatchObject({ status: 200, body: { total: 1, issues: [{ key: 'SHOP-482' }] } });
  });

  it('takes the same by POST', async () => {
    const body = { jql: 'project = SHOP', maxResults: 2, startAt: 1, fields: ['summary'], validateQuery: false };
    const told = await ask(dc, '/rest/api/2/search', { method: 'POST', body });
    expect(told).toMatchObject({ status: 200, body: { startAt: 1, maxResults: 2 } });
    expect(keysIn(told.body)).toHaveLength(2);
  });

  it('cuts large pages without a word, and gives fifty without being asked', async () => {
    expect(dig((await searchDc('project = SHOP', '&maxResults=5000')).body, 'maxResults')).toBe(1000);
    expect(dig((await searchDc('project = SHOP')).body, 'maxResults')).toBe(50);
  });
});

describe('Cloud', () => {
  const search = (query: string) => ask(cloud, `/rest/api/3/search/jql?${query}`);

  it('gives ids alone unless fields are named, and no total', async () => {
    expect((await search('jql=key%20%3D%20SHOP-482')).body).toEqual({ issues: [{ id: '20482' }], isLast: true });
  });

  it('pages by a token', async () => {
    const jql = 'project = OPS order by key';
    const page = (nextPageToken?: unknown) =>
      ask(cloud, '/rest/api/3/search/jql', {
        method: 'POST',
        body: { jql, maxResults: 5, fields: ['key'], nextPageToken },
      });
    const first = await page();
    const second = await page(dig(first.body, 'nextPageToken'));
    expect(dig(first.body, 'isLast')).toBe(false);
    expect(second.body).toMatchObject({ isLast: true });
    expect(dig(second.body, 'nextPageToken')).toBeUndefined();
    const all = [...keysIn(first.body), ...keysIn(second.body)];
    expect(all).toHaveLength(9);
    expect(new Set(all)).toEqual(new Set(keysIn((await searchDc(jql)).body)));
  });

  it.each([
    ['a token of another query', 'jql=project%20%3D%20OPS&nextPageToken=WzUsIngiXQ'],
    ['no restriction', 'jql=order%20by%20key'],
    ['an unknown key', 'jql=key%20%3D%20SHOP-13'],
  ])('refuses %s', async (_name, query) => {
    expect((await search(query)).status).toBe(400);
  });
});
