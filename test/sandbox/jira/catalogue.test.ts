import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, membersOf, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-10.3' });
const old = await startJira({ flavour: 'server-6.4' });

beforeEach(() => [cloud, dc, old].forEach((jira) => jira.reset()));
afterAll(() => Promise.all([cloud, dc, old].map((jira) => jira.close())));

const pick = (query: string) => ask(dc, `/rest/api/2/issue/picker?${query}`);

describe('the picker', () => {
  it.each([
    ['what one has seen, without a query', 'query=SHOP-482', ['hs']],
    ['all there is, with one', 'query=SHOP-482&currentJQL=', ['hs', 'cs']],
  ])('looks through %s', async (_name, query, sections) => {
    expect(pluck((await pick(query)).body, 'sections', 'id')).toEqual(sections);
  });

  it.each([
    ['leaves subtasks out', 'query=SHOP-486&currentJQL=', 0],
    ['shows them when wanted', 'query=SHOP-486&currentJQL=&showSubTasks=true', 1],
    ['leaves the issue out from which it was asked', 'query=SHOP-490&currentJQL=&currentIssueKey=SHOP-490', 0],
  ])('%s', async (_name, query, many) => {
    const [, found] = pluck((await pick(query)).body, 'sections', 'issues');
    expect(found).toHaveLength(many);
  });

  it('marks what was typed, and escapes the rest', async () => {
    const issue = dc.state.issues['SHOP-482'];
    Object.assign(issue ?? {}, { summary: 'Voucher <b> & more' });
    const [, found] = pluck((await pick('query=voucher&currentJQL=key=SHOP-482')).body, 'sections', 'issues');
    expect(found).toMatchObject([
      { summary: '<b>Voucher</b> &lt;b&gt; &amp; more', summaryText: 'Voucher <b> & more', keyHtml: 'SHOP-482' },
    ]);
  });
});

describe('people', () => {
  it.each([
    ['Cloud knows no user names', cloud, '/rest/api/3/user/search?username=mkowalski', cloud.credentials, 400],
    ['Data Center knows no query', dc, '/rest/api/2/user/search?query=mira', dc.credentials, 400],
    ['nobody may look', dc, '/rest/api/2/user/search?username=mira', null, 401],
    ['assignable to what', dc, '/rest/api/2/user/assignable/search?username=mira', dc.credentials, 400],
  ])('%s', async (_name, jira, path, as, status) => {
    expect((await ask(jira, path, { as })).status).toBe(status);
  });
});

describe('permissions', () => {
  it.each([
    ['old', old, ['EDIT_ISSUE']],
    ['old and new', dc, ['EDIT_ISSUES', 'EDIT_ISSUE']],
  ])('are listed by their %s names', async (_name, jira, names) => {
    const { body } = await ask(jira, '/rest/api/2/mypermissions');
    const listed = membersOf(dig(body, 'permissions'));
    expect(listed.filter((name) => name.startsWith('EDIT_ISSUE'))).toEqual(names);
  });
});
