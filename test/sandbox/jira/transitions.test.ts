import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask, membersOf, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12' });
const both = [
  ['Cloud', cloud, '/rest/api/3', adfOf('Why')],
  ['Data Center', dc, '/rest/api/2', 'Why'],
] as const;

beforeEach(() => {
  cloud.reset();
  dc.reset();
});
afterAll(() => Promise.all([cloud.close(), dc.close()]));

describe.each(both)('%s', (_name, jira, api, comment) => {
  const offers = async (key: string, expand = '') => (await ask(jira, `${api}/issue/${key}/transitions${expand}`)).body;
  const move = (key: string, body: unknown) => ask(jira, `${api}/issue/${key}/transitions`, { method: 'POST', body });
  const issue = (key: string) => jira.state.issues[key];

  it('offers what the workflow allows now', async () => {
    const names = async (key: string) => pluck(await offers(key), 'transitions', 'name');
    expect(await names('SHOP-482')).toEqual(['Approve', 'Send back', 'Park it']);
    expect(await names('SHOP-490')).toEqual(['Start work']);
    expect(await names('OPS-77')).toEqual(['Wait for others', 'Close']);
  });

  it('tells the fields of a screen only when asked, and never the comment', async () => {
    expect(dig(await offers('SHOP-482'), 'transitions')).toMatchObject([{ id: '31' }, { id: '41' }, { id: '51' }]);
    expect(JSON.stringify(await offers('SHOP-482'))).not.toContain('allowedValues');
    const [approve, back] = pluck(await offers('SHOP-482', '?expand=transitions.fields'), 'transitions', 'fields');
    expect(membersOf(approve)).toEqual(['resolution', 'fixVersions']);
    expect(dig(approve, 'resolution')).toMatchObject({
      required: true,
      hasDefaultValue: false,
      allowedValues: [{ name: 'Fixed' }, { name: "Won't Do" }, { name: 'Duplicate' }, { name: 'Cannot Reproduce' }],
    });
    expect(back).toEqual({});
  });

  it('moves an issue on: 204 without a body', async () => {
    const body = { transition: { id: '31' }, fields: { resolution: { id: '10100' }, fixVersions: [{ name: '5.0' }] } };
    expect(await move('SHOP-482', body)).toMatchObject({ status: 204, text: '' });
    expect(issue('SHOP-482')).toMatchObject({ status: 'Done', resolution: 'Fixed', fixVersions: ['5.0'] });
    const told = await ask(jira, `${api}/issue/SHOP-482?fields=status,resolution`);
    expect(dig(told.body, 'fields')).toMatchObject({
      status: { statusCategory: { key: 'done' } },
      resolution: { name: 'Fixed' },
    });
  });

  it('takes a name as well as an id, a number as well as a string, and clears the resolution when it reopens', async () => {
    await move('SHOP-482', { transition: { id: 31 }, fields: { resolution: { name: 'Duplicate' } } });
    expect(issue('SHOP-482')).toMatchObject({ status: 'Done', resolution: 'Duplicate', fixVersions: ['4.12'] });
    await move('SHOP-482', { transition: { id: '61' } });
    expect(issue('SHOP-482')).toMatchObject({ status: 'To do', resolution: undefined });
  });

  it.each([
    ['a missing resolution', 'SHOP-482', { transition: { id: '31' } }, { resolution: 'Resolution is required.' }],
    [
      'a resolution that there is not',
      'SHOP-482',
      { transition: { id: '31' }, fields: { resolution: { id: '1' } } },
      { resolution: 'Resolution: the value is not valid.' },
    ],
    [
      'a field without a screen',
      'SHOP-482',
      { transition: { id: '41' }, fields: { resolution: { id: '10100' } } },
      { resolution: "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown." },
    ],
    [
      'a field that is not on the screen',
      'SHOP-482',
      { transition: { id: '31' }, fields: { resolution: { id: '10100' }, summary: 'x' } },
      { summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown." },
    ],
    ['a comment that a validator wants', 'OPS-77', { transition: { id: '131' } }, { comment: 'Comment is required.' }],
  ])('refuses %s and changes nothing', async (_case, key, body, errors) => {
    const before = issue(key)?.status;
    expect(await move(key, body)).toMatchObject({ status: 400, body: { errorMessages: [], errors } });
    expect(issue(key)?.status).toBe(before);
  });

  it.each([
    ['of another status', 'SHOP-490', { transition: { id: '31' } }, "Transition id '31' is not valid for this issue."],
    ['that there is not', 'SHOP-490', { transition: { id: 'x' } }, "Transition id 'x' is not valid for this issue."],
    ['left out', 'SHOP-490', {}, "Missing 'transition' identifier"],
  ])('refuses a transition %s', async (_case, key, body, message) => {
    expect(await move(key, body)).toMatchObject({ status: 400, body: { errorMessages: [message], errors: {} } });
  });

  it('adds the comment of a transition with a screen, and sets the resolution by itself', async () => {
    const body = { transition: { id: '131' }, update: { comment: [{ add: { body: comment } }] } };
    expect((await move('OPS-77', body)).status).toBe(204);
    expect(issue('OPS-77')).toMatchObject({ status: 'Closed', resolution: 'Fixed' });
    expect(issue('OPS-77')?.comments).toHaveLength(3);
  });

  it('loses the comment of a transition without a screen, and says nothing', async () => {
    const body = { transition: { id: '41' }, update: { comment: [{ add: { body: comment } }] } };
    expect((await move('SHOP-482', body)).status).toBe(204);
    expect(issue('SHOP-482')).toMatchObject({ status: 'In progress' });
    expect(issue('SHOP-482')?.comments).toHaveLength(4);
  });

  it('does not move what Mira can not see', async () => {
    expect((await move('SEC-7', { transition: { id: '131' } })).status).toBe(404);
  });
});
