import { afterAll, describe, expect, it } from 'vitest';
import { adfOf, ask, membersOf, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12' });
const old = await startJira({ flavour: 'server-7.13' });

afterAll(() => Promise.all([cloud, dc, old].map((jira) => jira.close())));

const keys = (body: unknown) => pluck(body, 'issues', 'key');
const jql = 'jql=key%20in%20(OPS-3,%20OPS-79)&fields=summary';
const writes = (api: string, text: unknown) =>
  [
    ['POST', `${api}/issue/OPS-3/comment`, { body: text }],
    ['POST', `${api}/issue/OPS-3/transitions`, { transition: { id: '141' } }],
    ['PUT', `${api}/issue/OPS-3`, { fields: { summary: 'New' } }],
    ['DELETE', `${api}/issue/OPS-3/comment/10921`, undefined],
  ] as const;

describe.each([
  ['Cloud', cloud, '/rest/api/3', '/rest/api/3/search/jql', adfOf('x')],
  ['Data Center', dc, '/rest/api/2', '/rest/api/2/search', 'x'],
])('an archived issue on %s', (_name, jira, api, search, text) => {
  it('can be read by its key', async () => {
    expect(await ask(jira, `${api}/issue/OPS-3?fields=summary`)).toMatchObject({ status: 200, body: { key: 'OPS-3' } });
  });

  it('is absent from searches, without a complaint', async () => {
    const told = await ask(jira, `${search}?${jql}`);
    expect([told.status, keys(told.body)]).toEqual([200, ['OPS-79']]);
  });

  it.each(writes(api, text))('refuses %s %s', async (method, path, body) => {
    const told = await ask(jira, path, { method, body });
    expect(told.status).toBe(403);
    expect(dig(told.body, 'errorMessages')).toEqual([expect.stringContaining('OPS-3 is archived')]);
  });
});

describe('the marks of the archive', () => {
  const marks = async (jira: typeof dc, key: string) => {
    const told = await ask(jira, `/rest/api/2/issue/${key}?fields=archiveddate,archivedby`);
    return dig(told.body, 'fields');
  };

  it('are on what is archived, and empty elsewhere', async () => {
    expect(await marks(dc, 'OPS-3')).toMatchObject({
      archiveddate: expect.stringMatching(/^\d{4}-/),
      archivedby: { name: 'aokafor' },
    });
    expect(await marks(dc, 'OPS-79')).toEqual({ archiveddate: null, archivedby: null });
  });

  it('are unknown to releases without an archive, for which the issue is like any other', async () => {
    expect(membersOf(await marks(old, 'OPS-3'))).toEqual([]);
    expect(pluck({ list: (await ask(old, '/rest/api/2/field')).body }, 'list', 'id')).not.toContain('archiveddate');
    expect(keys((await ask(old, `/rest/api/2/search?${jql}`)).body)).toContain('OPS-3');
    const told = await ask(old, '/rest/api/2/issue/OPS-3/comment', { method: 'POST', body: { body: 'x' } });
    expect(told.status).toBe(201);
  });
});
