import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask, membersOf, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const [old, recent, today, cloud] = await Promise.all([
  startJira({ flavour: 'server-7.13' }),
  startJira({ flavour: 'server-8.20' }),
  startJira({ flavour: 'dc-10.3' }),
  startJira({ flavour: 'cloud' }),
]);
const all = [old, recent, today, cloud];

beforeEach(() => all.forEach((jira) => jira.reset()));
afterAll(() => Promise.all(all.map((jira) => jira.close())));

const meta = '/rest/api/2/issue/createmeta';
const project = { key: 'SHOP' };
const story = { id: '10001' };
const subtask = { name: 'Sub-task' };
const bug = { id: '10004' };
const components = [{ id: '10110' }];

describe('the old createmeta', () => {
  const query = '?projectKeys=SHOP,SEC&issuetypeIds=10000&expand=projects.issuetypes.fields';

  it.each([
    ['7.13', old],
    ['8.20', recent],
  ])('tells it all on %s, of projects in which one may create', async (_version, jira) => {
    const { status, body } = await ask(jira, meta + query);
    expect([status, pluck(body, 'projects', 'key')]).toEqual([200, ['SHOP']]);
    const [first] = pluck(body, 'projects', 'issuetypes');
    const [epic, ...others] = Array.isArray(first) ? first : [];
    expect([dig(epic, 'name'), others]).toEqual(['Epic', []]);
    expect(membersOf(dig(epic, 'fields'))).toEqual([
      'project',
      'issuetype',
      'summary',
      'reporter',
      'customfield_10102',
      'description',
      'priority',
      'labels',
      'assignee',
    ]);
  });

  it('names types alone unless asked for fields', async () => {
    const { body } = await ask(old, `${meta}?projectKeys=SHOP`);
    expect(JSON.stringify(body)).not.toContain('"fields"');
  });

  it('is an issue that is not there since 9.0', async () => {
    const { status, body } = await ask(today, meta + query);
    expect([status, body]).toEqual([404, { errorMessages: ['Issue Does Not Exist'], errors: {} }]);
  });
});

describe('the new createmeta', () => {
  it('is not there before 8.4', async () => {
    expect((await ask(old, `${meta}/SHOP/issuetypes`)).status).toBe(404);
  });

  it('comes in pages of values on Data Center', async () => {
    const { body } = await ask(recent, `${meta}/10002/issuetypes?startAt=3&maxResults=1`);
    expect(body).toMatchObject({ maxResults: 1, startAt: 3, total: 5, isLast: false, values: [{ name: 'Bug' }] });
  });

  it('comes in pages of their own on Cloud', async () => {
    const { body } = await ask(cloud, '/rest/api/3/issue/createmeta/SHOP/issuetypes/10004?maxResults=3');
    expect(membersOf(body)).toEqual(['maxResults', 'startAt', 'total', 'fields']);
    expect(pluck(body, 'fields', 'fieldId')).toEqual(['project', 'issuetype', 'summary']);
  });

  it('gives Cloud no more than 200 at once', async () => {
    const { status, body } = await ask(cloud, '/rest/api/3/issue/createmeta/SHOP/issuetypes?maxResults=201');
    expect([status, dig(body, 'errorMessages')]).toEqual([
      400,
      ["Parameter 'maxResults' must not exceed the limit '200'"],
    ]);
  });

  it.each([
    ['a project that one does not see', 'SEC/issuetypes'],
    ['a type that the project has not', 'OPS/issuetypes/10001'],
  ])('is refused for %s', async (_name, path) => {
    expect((await ask(today, `${meta}/${path}`)).status).toBe(400);
  });

  it('is nothing for nobody', async () => {
    expect((await ask(today, `${meta}/SHOP/issuetypes`, { as: null })).status).toBe(401);
  });
});

describe('creating', () => {
  const post = (jira: typeof today, fields: unknown, update?: unknown) =>
    ask(jira, `/rest/api/${jira === cloud ? 3 : 2}/issue`, { method: 'POST', body: { fields, update } });

  it('gives new ids and keys, never one that was used', async () => {
    const numbers = Object.keys(today.state.issues).flatMap((key) => /^SHOP-(\d+)$/.exec(key)?.[1] ?? []);
    const highest = Math.max(...numbers.map(Number));
    const told = [];
    for (const summary of ['a', 'b']) told.push((await post(today, { project, issuetype: story, summary })).body);
    expect(told).toEqual(
      [1, 2].map((step) => ({
        id: expect.stringMatching(/^\d+$/),
        key: `SHOP-${highest + step}`,
        self: expect.stringContaining(`${today.url}/rest/api/2/issue/`),
      })),
    );
  });

  it('is seen by the search, and by key', async () => {
    const { body } = await post(today, { project, issuetype: story, summary: 'Brand new' });
    const found = await ask(
      today,
      '/rest/api/2/search?jql=reporter%20%3D%20currentUser()%20AND%20created%20%3E%3D%20-5m',
    );
    expect(pluck(found.body, 'issues', 'key')).toEqual([dig(body, 'key')]);
    expect((await ask(today, `/rest/api/2/issue/${String(dig(body, 'key'))}`)).status).toBe(200);
  });

  it('takes operations too', async () => {
    const update = { labels: [{ add: 'a' }, { add: 'b' }], components: [{ set: components }] };
    const { body } = await post(today, { project, issuetype: bug, summary: 'x' }, update);
    expect(today.state.issues[String(dig(body, 'key'))]).toMatchObject({ labels: ['a', 'b'], components: ['Cart'] });
  });

  it.each([
    ['no project', { issuetype: story, summary: 'x' }, 'project', 'project is required'],
    [
      'a hidden project',
      { project: { key: 'SEC' }, issuetype: bug, summary: 'x' },
      'project',
      'valid project is required',
    ],
    ['no type', { project, summary: 'x' }, 'issuetype', 'issue type is required'],
    [
      'a type of other projects',
      { project: { key: 'OPS' }, issuetype: story, summary: 'x' },
      'issuetype',
      'The issue type selected is invalid.',
    ],
    ['no summary', { project, issuetype: story }, 'summary', 'You must specify a summary of the issue.'],
    [
      'a required list that is empty',
      { project, issuetype: bug, summary: 'x', components: [] },
      'components',
      'Component/s is required.',
    ],
    [
      'a subtask of nothing',
      { project, issuetype: subtask, summary: 'x' },
      'issuetype',
      'Issue type is a sub-task but parent issue key or id not specified.',
    ],
    [
      'a parent by its bare key',
      { project, issuetype: subtask, summary: 'x', parent: 'SHOP-482' },
      'parent',
      'data was not an object',
    ],
    [
      'a field that is not on the screen',
      { project, issuetype: story, summary: 'x', resolution: { id: '10100' } },
      'resolution',
      "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown.",
    ],
    [
      'a field that nobody knows',
      { project, issuetype: story, summary: 'x', customfield_1: 'y' },
      'customfield_1',
      "Field 'customfield_1' cannot be set. It is not on the appropriate screen, or unknown.",
    ],
    [
      'a document on Server',
      { project, issuetype: story, summary: 'x', description: adfOf('y') },
      'description',
      'Operation value must be a string',
    ],
  ])('is refused with %s', async (_name, fields, id, complaint) => {
    const before = Object.keys(today.state.issues).length;
    const { status, body } = await post(today, fields);
    expect([status, body]).toEqual([400, { errorMessages: [], errors: { [id]: complaint } }]);
    expect(Object.keys(today.state.issues)).toHaveLength(before);
  });

  it('is refused with markup on Cloud', async () => {
    const { status, body } = await post(cloud, { project, issuetype: story, summary: 'x', description: 'y' });
    expect([status, dig(body, 'errors', 'description')]).toEqual([
      400,
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    ]);
  });

  it('is for those who may', async () => {
    today.state.lookOnly = { SHOP: ['mkowalski'] };
    expect((await post(today, { project, issuetype: story, summary: 'x' })).status).toBe(400);
  });
});

describe('uploading', () => {
  const path = '/rest/api/2/issue/SHOP-482/attachments';
  const part = (name: string) =>
    `--q\r\nContent-Disposition: form-data; name="${name}"; filename="C:\\a\\b.txt"\r\n\r\nHi\r\n`;
  const send = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(today, path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'multipart/form-data; boundary=q', 'X-Atlassian-Token': 'no-check', ...headers },
    });

  it('answers with a list, also for one', async () => {
    const { status, body } = await send(`${part('file')}--q--`);
    expect([status, body]).toMatchObject([200, [{ filename: 'b.txt', size: 2, mimeType: 'text/plain' }]]);
  });

  it('takes several', async () => {
    const { body } = await send(`${part('file')}${part('file')}--q--`);
    const ids = Array.isArray(body) ? body.map((each: unknown) => dig(each, 'id')) : [];
    expect(new Set(ids).size).toBe(2);
  });

  it('gives the bytes back', async () => {
    const { body } = await send(`${part('file')}--q--`);
    const content = new URL(String(dig(Array.isArray(body) ? body[0] : {}, 'content'))).pathname;
    expect((await ask(today, content.replace('/jira', ''))).text).toBe('Hi');
  });

  it.each([
    ['without the header against forgery', { 'X-Atlassian-Token': '' }, part('file'), 403],
    ['as JSON', { 'Content-Type': 'application/json' }, '{}', 415],
    ['under another name', {}, part('attachment'), 400],
  ])('is refused %s', async (_name, headers, body, status) => {
    expect((await send(`${body}--q--`, headers)).status).toBe(status);
  });
});
