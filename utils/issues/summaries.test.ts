import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../result/result.ts';
import { createWorld, done, down, images, issue, summary, unreachable } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open } = world);
});

describe('summaries', () => {
  it('take one request for all keys of a moment', async () => {
    const room = open();
    await room.knownProjects('c');
    const answers = await Promise.all([room.summaries('c', ['A-1', 'A-2']), room.summaries('c', ['A-2', 'B-3'])]);
    expect(answers.map(({ issues }) => [...issues.keys()])).toEqual([
      ['A-1', 'A-2'],
      ['A-2', 'B-3'],
    ]);
    expect(jira.summaries.mock.calls).toEqual([[['A-1', 'A-2', 'B-3']]]);
  });

  it('take three requests for 250 keys, and none in a second tab or after the death of the worker', async () => {
    const keys = Array.from({ length: 250 }, (_, at) => `A-${at + 1000}`);
    const { issues } = await open().summaries('c', keys);
    expect([issues.size, jira.summaries.mock.calls.length]).toEqual([250, 3]);
    await open().summaries('c', keys);
    expect(jira.summaries).toHaveBeenCalledTimes(3);
  });

  it('cost nothing for keys of unknown projects', async () => {
    const room = open();
    expect((await room.summaries('c', ['X-1'])).failures).toEqual({ 'X-1': { kind: 'no-project', project: 'X' } });
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('remember for a while what is not there', async () => {
    const room = open();
    const asked = async () => (await room.summaries('c', ['A-404'])).failures;
    expect(await asked()).toEqual({ 'A-404': { kind: 'not-found' } });
    world.now += 4 * 60_000;
    expect(await asked()).toEqual({ 'A-404': { kind: 'not-found' } });
    expect(jira.summaries).toHaveBeenCalledTimes(1);
  });

  it('are answered at once when they have aged, and asked for behind that', async () => {
    const room = open();
    await room.summaries('c', ['A-1']);
    world.now += 61_000;
    jira.summaries.mockImplementation(async () =>
      ok({ issues: new Map([['A-1', { ...summary('A-1'), summary: 'New' }]]), failures: new Map(), images }),
    );
    const titleNow = async () => (await room.summaries('c', ['A-1'])).issues.get('A-1')?.summary;
    expect(await titleNow()).toBe('About A-1');
    await vi.waitFor(async () => expect(await titleNow()).toBe('New'));
    expect(jira.summaries).toHaveBeenCalledTimes(2);
  });

  it('say why there are none', async () => {
    jira.summaries.mockImplementation(down);
    const room = open();
    expect((await room.summaries('c', ['A-1'])).failures).toEqual({ 'A-1': unreachable });
    await room.summaries('c', ['A-1']);
    expect(jira.summaries).toHaveBeenCalledTimes(2);
  });

  it('are asked for once though the projects took long to learn', async () => {
    const gate = Promise.withResolvers<void>();
    jira.projectKeys.mockImplementation(async () => gate.promise.then(() => ok(['A'])));
    const room = open();
    const first = room.summaries('c', ['A-1']);
    await vi.waitFor(() => expect(jira.projectKeys).toHaveBeenCalled());
    const reading = await room.read('c', 'A-1', { fresh: false });
    gate.resolve();
    expect((await first).issues.get('A-1')).toEqual(reading.ok ? summary('A-1') : undefined);
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('that were asked for before a move are not kept over it', async () => {
    const gate = Promise.withResolvers<void>();
    jira.summaries.mockImplementationOnce(async () =>
      gate.promise.then(() => ok({ issues: new Map([['A-1', summary('A-1')]]), failures: new Map(), images })),
    );
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { status: done.to }), images }));
    const room = open();
    const before = room.summaries('c', ['A-1']);
    await vi.waitFor(() => expect(jira.summaries).toHaveBeenCalled());
    await room.move('c', 'A-1', '31', {});
    gate.resolve();
    expect((await before).issues.get('A-1')?.status).toEqual(done.to);
    expect((await room.summaries('c', ['A-1'])).issues.get('A-1')?.status).toEqual(done.to);
  });

  it('take as many requests as this Jira wants', async () => {
    Object.assign(jira, { mostSummaries: 500 });
    const { issues } = await open().summaries(
      'c',
      Array.from({ length: 500 }, (_, at) => `A-${at + 2500}`),
    );
    expect([issues.size, jira.summaries.mock.calls.length]).toEqual([500, 1]);
  });
});
