import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';

const key = 'SHOP-482';

describe.each(flavours)('editing on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const client = () => clientOn(jira, flavour);
  const issue = () => jira.state.issues[key];
  const screen = async () => {
    const fields = await client().editScreen(key);
    return fields.ok ? fields.value : expect.fail('no screen');
  };
  const field = async (name: string) => (await screen()).find((one) => one.name === name)?.id ?? '';
  const edit = async (values: Record<string, string | readonly string[]>) => client().edit(key, await screen(), values);

  it('shows the fields that can be changed, what must be filled first', async () => {
    const fields = await screen();
    expect(fields[0]).toMatchObject({ id: 'summary', required: true, input: { type: 'text' } });
    expect(Object.fromEntries(fields.map(({ name, input }) => [name, input.type]))).toEqual({
      Summary: 'text',
      Description: 'multiline',
      Priority: 'option',
      Labels: 'words',
      'Component/s': 'options',
      'Fix Version/s': 'options',
      'Due date': 'date',
      'Story Points': 'number',
    });
  });

  it('puts values in place of those that were there', async () => {
    const values = {
      summary: 'Rounded once',
      description: 'Rounds *half up*.',
      priority: '2',
      labels: ['cart', 'money'],
      components: ['10110'],
      fixVersions: ['10213'],
      duedate: '2026-12-24',
      [await field('Story Points')]: '2,5',
    };
    expect(await edit(values)).toEqual({ ok: true, value: null });
    expect(issue()).toMatchObject({
      summary: 'Rounded once',
      priority: 'High',
      labels: ['cart', 'money'],
      components: ['Cart'],
      fixVersions: ['5.0'],
      due: '2026-12-24',
      points: 2.5,
    });
    expect(JSON.stringify(issue()?.description)).toContain('half up');
  });

  it('clears what is left empty', async () => {
    const points = await field('Story Points');
    expect(await edit({ description: '', labels: '', fixVersions: [], duedate: '', [points]: '' })).toEqual({
      ok: true,
      value: null,
    });
    expect(issue()).toMatchObject({
      description: undefined,
      labels: [],
      fixVersions: [],
      due: undefined,
      points: undefined,
    });
  });

  it('asks nothing of Jira where nothing is to be changed', async () => {
    const fields = await screen();
    const before = jira.requests.length;
    expect(await client().edit(key, fields, {})).toEqual({ ok: true, value: null });
    expect(jira.requests).toHaveLength(before);
  });

  it.each([
    ['summary', { summary: '' }],
    ['summary', { summary: 'x'.repeat(300) }],
    ['priority', { priority: '99' }],
    ['components', { components: ['99'] }],
    ['duedate', { duedate: 'tomorrow' }],
    ['description', { description: 'x'.repeat(33_000) }],
  ])('tells what Jira says about the field: %s', async (id, values) => {
    const before = structuredClone(issue());
    expect(await edit({ labels: ['new'], ...values })).toEqual({
      ok: false,
      failure: { kind: 'invalid', messages: [], fields: { [id]: expect.stringMatching(/\w/) } },
    });
    expect(issue()).toEqual(before);
  });

  it('names the number field that is no number', async () => {
    const points = await field('Story Points');
    expect(await edit({ [points]: 'many' })).toMatchObject({ failure: { fields: { [points]: expect.any(String) } } });
  });

  it('is for those who may', async () => {
    const fields = await screen();
    jira.state.lookOnly['SHOP'] = ['mkowalski'];
    expect(await client().editScreen(key)).toEqual({ ok: true, value: [] });
    expect(await client().edit(key, fields, { summary: 'x' })).toMatchObject({ failure: { kind: 'forbidden' } });
  });

  it.each([
    ['hidden', 'SEC-7'],
    ['deleted', 'SHOP-13'],
  ])('finds no issue that is %s', async (_name, gone) => {
    const fields = await screen();
    expect(await client().editScreen(gone)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await client().edit(gone, fields, { summary: 'x' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('says that nobody knows whether it arrived', async () => {
    const fields = await screen();
    jira.faults.failWrites = 'lost-answer';
    expect(await client().edit(key, fields, { summary: 'x' })).toEqual({
      ok: false,
      failure: { kind: 'unknown-outcome' },
    });
  });
});
