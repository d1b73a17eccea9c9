import { describe, expect, it, vi } from 'vitest';
import type { IssueSummary } from '../../issue/issue.ts';
import { ok, refuse } from '../../result/result.ts';
import { tellApart } from './tell-apart.ts';

const issue = (key: string): IssueSummary => ({
  id: `id of ${key}`,
  key,
  url: '',
  summary: '',
  type: { name: '', shape: 'other', icon: undefined },
  status: { name: '', category: 'todo' },
  priority: undefined,
  assignee: undefined,
});

const keys = (many: number) => Array.from({ length: many }, (_, at) => `OLD-${at + 1}`);

/** A Jira in which `OLD-7` is called `NEW-7` today, for each of these numbers. */
function jiraWith(moved: readonly number[]) {
  const ask = vi.fn(async (asked: readonly string[]) =>
    ok(moved.filter((number) => asked.includes(`OLD-${number}`)).map((number) => issue(`NEW-${number}`))),
  );
  return { ask, strangers: moved.map((number) => issue(`NEW-${number}`)) };
}

describe('telling moved issues from missing ones', () => {
  it.each([
    ['nothing to tell', 0, [], 0],
    ['only missing keys', 100, [], 0],
    ['one key and one issue', 1, [1], 0],
    ['one of two', 2, [2], 1],
    ['both of two', 2, [1, 2], 1],
    ['one of 100, the first', 100, [1], 7],
    ['one of 100, the last', 100, [100], 6],
    ['one of 500', 500, [333], 9],
    ['two neighbours of 100', 100, [50, 51], 10],
    ['three of four', 4, [1, 2, 4], 3],
  ])('%s', async (_name, many, moved, requests) => {
    const { ask, strangers } = jiraWith(moved);
    const { found, failures } = await tellApart(keys(many), strangers, ask);
    expect(ask).toHaveBeenCalledTimes(requests);
    const complete = moved.filter((number) => found.get(`OLD-${number}`)?.key === `NEW-${number}`);
    expect(complete.length + failures.size).toBe(many);
  });

  it('finds all of one and all of two neighbours among few', async () => {
    const { ask, strangers } = jiraWith([3, 4]);
    const { found, failures } = await tellApart(keys(8), strangers, ask);
    expect([...found].map(([key, { key: own }]) => [key, own])).toEqual([
      ['OLD-3', 'NEW-3'],
      ['OLD-4', 'NEW-4'],
    ]);
    expect(failures.size).toBe(6);
  });

  it('never asks more than ten times, and calls the rest missing', async () => {
    const { ask, strangers } = jiraWith(Array.from({ length: 50 }, (_, at) => at * 2 + 1));
    const { found, failures } = await tellApart(keys(100), strangers, ask);
    expect(ask).toHaveBeenCalledTimes(10);
    expect(found.size).toBeGreaterThan(0);
    expect(found.size + failures.size).toBe(100);
    expect([...found].every(([key, { key: own }]) => own === key.replace('OLD', 'NEW'))).toBe(true);
    expect([...new Set([...failures.values()].map(({ kind }) => kind))]).toEqual(['not-found']);
  });

  it('stops at trouble, and does not call what it could not ask for missing', async () => {
    const ask = vi.fn(async () => refuse({ kind: 'offline' }));
    const { found, failures } = await tellApart(keys(9), [issue('NEW-3')], ask);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(found.size).toBe(0);
    expect([...failures.values()]).toEqual(keys(9).map(() => ({ kind: 'offline' })));
  });
});
