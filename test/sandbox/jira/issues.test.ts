import { afterAll, describe, expect, it } from 'vitest';
import { ask, membersOf } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12' });
const tomas = { [cloud.url]: cloud.credentialsOf('tortega'), [dc.url]: dc.credentialsOf('tortega') };
const both = [
  ['Cloud', cloud, '/rest/api/3'],
  ['Data Center', dc, '/rest/api/2'],
] as const;

afterAll(() => Promise.all([cloud.close(), dc.close()]));

const messages = (body: unknown) => dig(body, 'errorMessages');

describe.each(both)('%s', (_name, jira, api) => {
  it('finds an issue in any letter case, and answers with the fields that were asked for', async () => {
    const told = await ask(jira, `${api}/issue/shop-482?fields=summary,status`);
    expect(told).toMatchObject({ status: 200, body: { key: 'SHOP-482', fields: { status: { name: 'In review' } } } });
    expect(membersOf(dig(told.body, 'fields'))).toEqual(['summary', 'status']);
  });

  it('leaves out what a minus names', async () => {
    const fields = dig((await ask(jira, `${api}/issue/SHOP-482?fields=*all,-comment`)).body, 'fields');
    expect(dig(fields, 'comment')).toBeUndefined();
    expect(dig(fields, 'attachment')).toHaveLength(2);
  });

  it('answers a moved issue under its old key, with the new key and without a redirect', async () => {
    const told = await ask(jira, `${api}/issue/SHOP-101?fields=project`);
    expect(told).toMatchObject({
      status: 200,
      body: { key: 'OPS-12', id: '20101', fields: { project: { key: 'OPS' } } },
    });
  });

  it('writes time stamps in its own zone and without a colon', async () => {
    const told = await ask(jira, `${api}/issue/SHOP-12?fields=created`);
    expect(dig(told.body, 'fields', 'created')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0[12]00$/);
  });

  it('shows SEC to Tomas alone', async () => {
    expect((await ask(jira, `${api}/issue/SEC-7`)).status).toBe(404);
    expect(await ask(jira, `${api}/issue/SEC-7?fields=summary`, { as: tomas[jira.url] })).toMatchObject({
      status: 200,
      body: { key: 'SEC-7' },
    });
  });

  it('renders the description as HTML when asked, and words the times', async () => {
    const told = await ask(jira, `${api}/issue/SHOP-482?fields=description,created,status&expand=renderedFields,names`);
    const html = String(dig(told.body, 'renderedFields', 'description'));
    expect(html).toContain("<div class='table-wrap'>");
    expect(html).toContain('class="user-hover" rel="tortega">Tomas Ortega</a>');
    expect(dig(told.body, 'renderedFields', 'created')).toMatch(/^\d\d\/\w{3}\/\d\d \d+:\d\d [AP]M$/);
    expect(dig(told.body, 'renderedFields', 'status')).toBeNull();
    expect(dig(told.body, 'names')).toEqual({ description: 'Description', created: 'Created', status: 'Status' });
  });

  it('names sprint and epic in its agile API', async () => {
    const told = await ask(jira, '/rest/agile/1.0/issue/SHOP-482?fields=summary,sprint,closedSprints,epic');
    expect(dig(told.body, 'fields')).toMatchObject({
      sprint: { id: 41, name: 'Sprint 41', state: 'active' },
      closedSprints: [{ id: 40 }],
      epic: { key: 'SHOP-400', name: 'Checkout rework', done: false },
    });
  });

  it('lists the projects that Mira sees', async () => {
    const lists = [
      dig((await ask(jira, `${api}/project/search`)).body, 'values'),
      (await ask(jira, `${api}/project`)).body,
    ];
    const list = lists.find(Array.isArray);
    expect(list).toMatchObject([{ key: 'SHOP', name: 'Web shop' }, { key: 'OPS' }]);
  });
});

describe('Cloud', () => {
  it.each([
    ['deleted', 'SHOP-13'],
    ['hidden', 'SEC-7'],
    ['never there', 'NOPE-1'],
  ])('does not say whether an issue is %s', async (_name, key) => {
    const told = await ask(cloud, `/rest/api/3/issue/${key}`);
    expect(told.status).toBe(404);
    expect(messages(told.body)).toEqual(['Issue does not exist or you do not have permission to see it.']);
  });

  it('fetches many at once: what is not there is in neither list, an old key brings the issue of today', async () => {
    const issueIdsOrKeys = ['SHOP-482', 'SEC-7', 'SHOP-13', 'SHOP-101', 'ops-12'];
    const told = await ask(cloud, '/rest/api/3/issue/bulkfetch', {
      method: 'POST',
      body: { issueIdsOrKeys, fields: ['summary'] },
    });
    expect(told).toMatchObject({
      status: 200,
      body: { issues: [{ key: 'SHOP-482' }, { key: 'OPS-12' }], issueErrors: [] },
    });
    expect(dig(told.body, 'issues')).toHaveLength(2);
  });

  it('fetches a hundred at most', async () => {
    const issueIdsOrKeys = Array.from({ length: 101 }, (_, index) => `SHOP-${index}`);
    const told = await ask(cloud, '/rest/api/3/issue/bulkfetch', { method: 'POST', body: { issueIdsOrKeys } });
    expect(told.status).toBe(400);
  });

  it('names the epic as parent, and sprints as objects', async () => {
    const fields = dig((await ask(cloud, '/rest/api/3/issue/SHOP-482')).body, 'fields');
    expect(fields).toMatchObject({
      parent: { key: 'SHOP-400' },
      customfield_10020: [{ id: 40 }, { id: 41, state: 'active' }],
      customfield_10028: 3,
    });
    expect(dig(fields, 'description', 'type')).toBe('doc');
  });

  it('no longer has the old search', async () => {
    expect((await ask(cloud, '/rest/api/3/search?jql=project=SHOP')).status).toBe(410);
  });
});

describe('Data Center', () => {
  it.each([
    ['deleted', 'SHOP-13', 'Issue Does Not Exist'],
    ['hidden', 'SEC-7', 'You do not have the permission to see the specified issue.'],
  ])('has its own words for %s', async (_name, key, message) => {
    const told = await ask(dc, `/rest/api/2/issue/${key}`);
    expect([told.status, messages(told.body)]).toEqual([404, [message]]);
  });

  it('answers 401 about an issue to nobody', async () => {
    expect((await ask(dc, '/rest/api/2/issue/SHOP-482', { as: null })).status).toBe(401);
  });

  it('links the epic by a field of its own, and prints sprints as Java does', async () => {
    const fields = dig((await ask(dc, '/rest/api/2/issue/SHOP-482')).body, 'fields');
    expect(dig(fields, 'parent')).toBeUndefined();
    expect(fields).toMatchObject({ customfield_10100: 'SHOP-400', customfield_10106: 3 });
    expect(dig(fields, 'customfield_10104')).toEqual([
      expect.stringContaining('name=Sprint 40 [vouchers, gift cards],'),
      expect.stringMatching(
        /^com\.atlassian\.greenhopper\.service\.sprint\.Sprint@[0-9a-f]+\[id=41,rapidViewId=12,state=ACTIVE,/,
      ),
    ]);
    expect(dig(fields, 'description')).toContain('h3. How to see it');
  });

  it.each([
    ['an unknown REST version', '/rest/api/3/myself'],
    ['an unknown resource', '/rest/api/2/nothing'],
    ['an unknown page', '/nothing'],
  ])('sends %s to the log-in page, log-in or not', async (_name, path) => {
    const told = await ask(dc, path);
    expect(told.status).toBe(302);
    expect(told.headers.get('location')).toMatch(/^\/jira\/login\.jsp\?/);
  });

  it('has a log-in page that says it is Jira', async () => {
    const told = await ask(dc, '/login.jsp', { as: null });
    expect(told.text).toContain(
      '<meta name="application-name" content="JIRA" data-name="jira" data-version="9.12.12">',
    );
  });

  it.each(['/', '/rest/api/2/serverInfo', '/jirax'])(
    'is not at %s: outside its context path the container answers',
    async (path) => {
      const told = await ask({ ...dc, url: dc.origin }, path);
      expect(told.status).toBe(404);
      expect(told.text).not.toMatch(/jira/i);
    },
  );

  it('answers `latest` like 2', async () => {
    expect((await ask(dc, '/rest/api/latest/myself')).status).toBe(200);
  });
});
