import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import type { JiraClient } from '../client.ts';

const points = { server: 'customfield_10106', cloud: 'customfield_10028' };

const flavours = [
  { flavour: 'server-7.13', field: points.server },
  { flavour: 'server-8.20', field: points.server },
  { flavour: 'dc-9.12', field: points.server },
  { flavour: 'dc-10.3', field: points.server },
  { flavour: 'dc-11', field: points.server },
  { flavour: 'cloud', field: points.cloud },
] as const;

const scrum = 12;
const kanban = 13;

describe.each(flavours)('agile in the flavour $flavour', ({ flavour, field }) => {
  let jira: JiraSandbox;
  let client: JiraClient;
  beforeAll(async () => {
    jira = await startJira({ flavour });
    client = clientOn(jira, flavour);
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  it('knows the sprint of an issue, those before it, and its epic', async () => {
    const issue = Object.values(jira.state.issues).find(({ sprints, parent }) => sprints.length > 1 && parent);
    const { key, parent = '' } = issue ?? expect.fail('no such issue in the seed');
    expect(await client.agile(key)).toEqual({
      ok: true,
      value: {
        sprint: { id: 41, name: 'Sprint 41', state: 'active' },
        closedSprints: [{ id: 40, name: 'Sprint 40 [vouchers, gift cards]', state: 'closed' }],
        epic: { key: parent, name: jira.state.issues[parent]?.epicName },
        flagged: false,
      },
    });
  });

  it('knows of an issue that is in none', async () => {
    const nothing = { sprint: undefined, closedSprints: [], epic: undefined, flagged: false };
    expect(await client.agile('OPS-12')).toEqual({ ok: true, value: nothing });
  });

  it('knows no more than Jira of an issue that is not there', async () => {
    expect(await client.agile('SHOP-99999')).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('lists the boards of a project', async () => {
    expect(await client.boards('SHOP')).toEqual({
      ok: true,
      value: [{ id: scrum, name: 'Web shop sprints', type: 'scrum' }],
    });
  });

  it.each([
    ['in a scrum board', scrum, field],
    ['nowhere in a kanban board', kanban, undefined],
  ])('estimates %s', async (_name, board, value) => {
    expect(await client.estimationField(board)).toEqual({ ok: true, value });
  });

  it('lists the sprints that are not over', async () => {
    expect(await client.sprints(scrum)).toEqual({
      ok: true,
      value: [
        { id: 41, name: 'Sprint 41', state: 'active' },
        { id: 42, name: 'Sprint 42', state: 'future' },
      ],
    });
  });

  it('finds no sprints on a board that plans without', async () => {
    expect(await client.sprints(kanban)).toEqual({ ok: true, value: [] });
  });

  it('reads a sprint that is over', async () => {
    expect(await client.sprint(40)).toEqual({
      ok: true,
      value: { id: 40, name: 'Sprint 40 [vouchers, gift cards]', state: 'closed' },
    });
  });

  it('finds no sprint that is not there', async () => {
    expect(await client.sprint(4711)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('moves issues into a sprint, and keeps the ones that they were in', async () => {
    const issue = Object.values(jira.state.issues).find(({ sprints }) => sprints.length > 1);
    const { key } = issue ?? expect.fail('no such issue in the seed');
    expect(await client.moveToSprint(42, [key, 'SHOP-482'])).toEqual({ ok: true, value: null });
    expect(jira.state.issues[key]?.sprints).toEqual([40, 42]);
    expect(await client.agile('SHOP-482')).toMatchObject({ value: { sprint: { name: 'Sprint 42', state: 'future' } } });
  });

  it.each([
    ['a sprint that is over', 40, { kind: 'invalid' }],
    ['no sprint', 4711, { kind: 'not-found' }],
  ])('does not move issues into %s', async (_name, sprint, failure) => {
    expect(await client.moveToSprint(sprint, ['SHOP-482'])).toMatchObject({ ok: false, failure });
  });
});

describe('agile before there was any', () => {
  it('has nothing, and asks nothing', async () => {
    const jira = await startJira({ flavour: 'server-6.4' });
    const client = clientOn(jira, 'server-6.4');
    expect(await client.agile('SHOP-482')).toMatchObject({ ok: true, value: { sprint: undefined } });
    expect(await client.boards('SHOP')).toEqual({ ok: true, value: [] });
    expect(await client.sprints(scrum)).toEqual({ ok: true, value: [] });
    expect(await client.estimationField(scrum)).toEqual({ ok: true, value: undefined });
    expect(await client.sprint(40)).toEqual({ ok: false, failure: { kind: 'refused' } });
    expect(await client.moveToSprint(42, ['SHOP-482'])).toEqual({ ok: false, failure: { kind: 'refused' } });
    expect(jira.requests).toEqual([]);
    await jira.close();
  });
});
