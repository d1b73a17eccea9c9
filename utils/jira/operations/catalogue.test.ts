import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';
import type { Result } from '../../result/result.ts';

const valueOf = <T>(answer: Result<T>): T => (answer.ok ? answer.value : expect.fail(JSON.stringify(answer.failure)));

describe.each(flavours)('the catalogue of %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = () => clientOn(jira, flavour);

  it('has projects, by their keys and in brief', async () => {
    expect(valueOf(await client().projectKeys())).toEqual(['SHOP', 'OPS']);
    expect(valueOf(await client().projects())).toContainEqual({ id: '10002', key: 'SHOP', name: 'Web shop' });
  });

  it('has a project with what its issues are filed under', async () => {
    const { value, images } = valueOf(await client().project('SHOP'));
    expect(value).toMatchObject({ id: '10002', key: 'SHOP', name: 'Web shop' });
    expect(value.components).toContainEqual({ id: '10111', name: 'Checkout' });
    expect(value.versions).toContainEqual({ id: '10210', name: '4.10', released: true, archived: false });
    expect(value.versions).toContainEqual({ id: '10213', name: '5.0', released: false, archived: false });
    expect(value.types).toContainEqual(
      expect.objectContaining({ id: '10004', name: 'Bug', shape: 'bug', subtask: false }),
    );
    expect(value.types.filter(({ subtask }) => subtask).map(({ shape }) => shape)).toEqual(['subtask']);
    expect(value.types.every(({ icon }) => icon === undefined || icon in images)).toBe(true);
  });

  it.each([
    ['a project', () => client().project('SEC')],
    ['its statuses', () => client().statuses('SEC')],
  ])('does not show what is hidden: %s', async (_name, read) => {
    expect(await read()).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('has the statuses of a project once each, and all of the site', async () => {
    const own = valueOf(await client().statuses('OPS'));
    const all = valueOf(await client().statuses());
    expect(own.map(({ name }) => name).toSorted()).toEqual(['Closed', 'In progress', 'Open', 'Waiting']);
    expect(own).toContainEqual({ id: '6', name: 'Closed', category: 'done' });
    expect(all.length).toBeGreaterThan(own.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has the categories of statuses, of which that without a meaning is still to do', async () => {
    expect(valueOf(await client().statusCategories())).toEqual([
      { id: '1', name: 'No Category', category: 'todo' },
      { id: '2', name: 'To Do', category: 'todo' },
      { id: '4', name: 'In Progress', category: 'doing' },
      { id: '3', name: 'Done', category: 'done' },
    ]);
  });

  it('has types, priorities and resolutions', async () => {
    const types = valueOf(await client().issueTypes());
    expect(types.value).toContainEqual(expect.objectContaining({ id: '10000', name: 'Epic', shape: 'epic' }));
    const priorities = valueOf(await client().priorities());
    expect(priorities.value.map(({ id, level }) => [id, level])).toEqual([
      ['1', 'highest'],
      ['2', 'high'],
      ['3', 'medium'],
      ['4', 'low'],
      ['5', 'lowest'],
    ]);
    expect(valueOf(await client().resolutions())).toContainEqual({ id: '10100', name: 'Fixed' });
  });

  it.each([
    ['the beginning of one', 'ro', ['rounding']],
    ['capitals', 'ROUND', ['rounding']],
    ['what there is not', 'qwertz', []],
  ])('has labels for %s', async (_name, typed, labels) => {
    expect(valueOf(await client().labels(typed))).toEqual(labels);
  });

  it('has labels before anything is typed', async () => {
    expect(valueOf(await client().labels('')).length).toBeGreaterThan(2);
  });
});
