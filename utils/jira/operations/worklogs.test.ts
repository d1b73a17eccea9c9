import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';

const key = 'SHOP-482';
const startedAt = Date.parse('2026-10-01T08:05:00Z');

describe.each(flavours)('time spent on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = () => clientOn(jira, flavour);

  it('is logged and read', async () => {
    expect(await client().logWork(key, { seconds: 5400, startedAt, comment: '' })).toEqual({ ok: true, value: null });
    expect(await client().logWork(key, { seconds: 60, startedAt, comment: 'Looked *into* it' })).toEqual({
      ok: true,
      value: null,
    });
    const read = await client().worklogs(key);
    const worklogs = read.ok ? read.value.value : expect.fail('no worklogs');
    const common = { author: expect.objectContaining({ name: 'Mira Kowalski' }), started: '2026-10-01T08:05:00.000Z' };
    expect(worklogs).toEqual([
      { id: expect.stringMatching(/^\d+$/), ...common, seconds: 5400, comment: undefined },
      {
        id: expect.stringMatching(/^\d+$/),
        ...common,
        seconds: 60,
        comment: { kind: 'tree', tree: expect.any(Array) },
      },
    ]);
    expect(JSON.stringify(worklogs[1]?.comment)).toMatch(/Looked .*into/);
  });

  it('is none in the beginning', async () => {
    expect(await client().worklogs(key)).toEqual({ ok: true, value: { value: [], images: {} } });
  });

  it('has to be some', async () => {
    expect(await client().logWork(key, { seconds: 0, startedAt, comment: '' })).toMatchObject({
      failure: { kind: 'invalid', fields: { timeLogged: expect.any(String) } },
    });
  });

  it('is kept from those who may only look', async () => {
    jira.state.lookOnly['SHOP'] = ['mkowalski'];
    expect(await client().logWork(key, { seconds: 60, startedAt, comment: '' })).toMatchObject({
      ok: false,
      failure: { messages: [expect.stringMatching(/permission/)] },
    });
  });

  it('is of an issue that is there', async () => {
    const failure = { ok: false, failure: { kind: 'not-found' } };
    expect(await client().worklogs('SEC-7')).toEqual(failure);
    expect(await client().logWork('SEC-7', { seconds: 60, startedAt, comment: '' })).toEqual(failure);
  });
});
