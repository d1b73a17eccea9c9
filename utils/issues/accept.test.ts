import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../result/result.ts';
import { createWorld, down, unreachable } from './test-kit.ts';

let world = createWorld();
let { jira, open, calls } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open, calls } = world);
});

describe('known projects', () => {
  it('are asked for once, whoever asks and however often the worker dies', async () => {
    await Promise.all([open().knownProjects('c'), open().accept('c', ['A-1'])]);
    const again = await open().accept('c', ['A-1', 'UTF-8', 'SHA-256', 'B-2']);
    expect(again).toEqual({ ok: true, value: ['A-1', 'B-2'] });
    expect(calls()).toBeLessThanOrEqual(2);
    await open().accept('c', ['A-1']);
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('are asked for behind the answer after a day', async () => {
    const room = open();
    await room.knownProjects('c');
    world.now += 25 * 3_600_000;
    jira.projectKeys.mockImplementation(async () => ok(['A', 'NEW']));
    expect(await room.accept('c', ['NEW-1'])).toEqual({ ok: true, value: [] });
    await vi.waitFor(async () => expect(await room.accept('c', ['NEW-1'])).toEqual({ ok: true, value: ['NEW-1'] }));
    expect(jira.projectKeys).toHaveBeenCalledTimes(2);
  });

  it('count on when Jira is down', async () => {
    const room = open();
    await room.knownProjects('c');
    world.now += 25 * 3_600_000;
    jira.projectKeys.mockImplementation(down);
    expect(await room.accept('c', ['A-1'])).toEqual({ ok: true, value: ['A-1'] });
  });

  it('are a failure where none were ever known', async () => {
    jira.projectKeys.mockImplementation(down);
    expect(await open().accept('c', ['A-1'])).toEqual({ ok: false, failure: unreachable });
  });
});

describe('a project that nobody knew this morning', () => {
  const accepted = async (...keys: string[]) => {
    const answer = await open().accept('c', keys);
    return answer.ok ? answer.value : answer.failure;
  };
  const learned = () => jira.projectKeys.mock.calls.length;
  beforeEach(async () => {
    await accepted('A-1');
    jira.projectKeys.mockImplementation(async () => ok(['A', 'B', 'NEW']));
  });

  it('shows at the second page view, over the death of the worker', async () => {
    expect(await accepted('A-1', 'NEW-1')).toEqual(['A-1']);
    expect(await accepted('A-1', 'NEW-1')).toEqual(['A-1', 'NEW-1']);
    expect([learned(), calls()]).toEqual([2, 2]);
  });

  it('is asked for with all other projects, never by its key', async () => {
    await accepted('UTF-8');
    await accepted('UTF-8');
    expect(jira.projectKeys.mock.calls).toEqual([[], []]);
    expect(calls()).toBe(2);
  });

  it('is asked for once a day', async () => {
    for (let hour = 0; hour < 23; hour += 1) {
      await accepted('UTF-8');
      world.now += 3_600_000;
    }
    expect(learned()).toBe(2);
  });

  it('is asked for five minutes after another one was', async () => {
    await accepted('UTF-8', 'NEW-1');
    jira.projectKeys.mockImplementation(async () => ok(['A']));
    await accepted('UTF-8');
    await accepted('NEW-1');
    expect(learned()).toBe(2);
    world.now += 5 * 60_000;
    jira.projectKeys.mockImplementation(async () => ok(['A', 'NEW']));
    expect(await accepted('NEW-1')).toEqual(['NEW-1']);
    expect(learned()).toBe(3);
  });

  it('costs no more than that on pages that are full of them', async () => {
    const strangers = (page: number) => Array.from({ length: 400 }, (_, at) => `X${page}N${at}-1`);
    for (const page of [1, 2, 3, 4, 5, 6, 7]) {
      await accepted(...strangers(page));
      await accepted(...strangers(page));
      world.now += 1_000;
    }
    expect(learned()).toBe(2);
  });

  it.each<[string, () => unknown]>([
    ['Jira is down', () => jira.projectKeys.mockImplementation(down)],
    ['Jira is slow', () => jira.projectKeys.mockImplementation(() => new Promise(() => undefined))],
  ])('does not keep the others from being shown when %s', async (_case, trouble) => {
    trouble();
    await accepted('A-1', 'NEW-1');
    world.patience = 5_000;
    expect(await accepted('A-1', 'NEW-1')).toEqual(['A-1']);
  });
});
