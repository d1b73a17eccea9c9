import { describe, expect, it, vi } from 'vitest';
import { createBatch } from './batch.ts';
import { createLanes } from './lanes.ts';
import { createShare } from './share.ts';

const upper = (keys: readonly string[]) => new Map(keys.map((key) => [key, key.toUpperCase()]));

describe('a batch', () => {
  it('gets what several ask for in one moment at once, each key once', async () => {
    const run = vi.fn(async (keys: readonly string[]) => upper(keys));
    const load = createBatch({ most: async () => 10, pause: async () => undefined, run });
    const answers = await Promise.all([load(['a', 'b']), load(['b', 'c', 'c'])]);
    expect(answers.map((answer) => [...answer.values()])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(run.mock.calls).toEqual([[['a', 'b', 'c']]]);
  });

  it('waits for what is on its way instead of asking again', async () => {
    const gate = Promise.withResolvers<void>();
    const run = vi.fn(async (keys: readonly string[]) => gate.promise.then(() => upper(keys)));
    const load = createBatch({ most: async () => 10, pause: async () => undefined, run });
    const first = load(['a']);
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
    const second = load(['a', 'b']);
    gate.resolve();
    expect([...(await first), ...(await second)]).toEqual([
      ['a', 'A'],
      ['a', 'A'],
      ['b', 'B'],
    ]);
    expect(run.mock.calls).toEqual([[['a']], [['b']]]);
  });

  it('splits what is too much for one run', async () => {
    const run = vi.fn(async (keys: readonly string[]) => upper(keys));
    const load = createBatch({ most: async () => 2, pause: async () => undefined, run });
    expect((await load(['a', 'b', 'c', 'd', 'e'])).size).toBe(5);
    expect(run.mock.calls.map(([keys]) => keys)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('asks again later', async () => {
    const run = vi.fn(async (keys: readonly string[]) => upper(keys));
    const load = createBatch({ most: async () => 2, pause: async () => undefined, run });
    await load(['a']);
    await load(['a']);
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('lanes', () => {
  it('run at most two jobs of a site at once, and all of them', async () => {
    const inLane = createLanes(2);
    const counts = { now: 0, most: 0 };
    const job = async () => {
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      await Promise.resolve();
      counts.now -= 1;
      return 1;
    };
    const failing = async () => Promise.reject(new Error('bug'));
    const jobs = Array.from({ length: 9 }, (_, at) => (at === 3 ? failing : job));
    const ends = await Promise.allSettled(jobs.map((one) => inLane('a', one)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    expect(counts).toEqual({ now: 0, most: 2 });
  });
});

describe('a shared job', () => {
  it('runs once for all who ask meanwhile, and again for the next', async () => {
    const share = createShare();
    const job = vi.fn(async () => 1);
    expect(await Promise.all([share('a', job), share('a', job), share('b', job)])).toEqual([1, 1, 1]);
    await share('a', job);
    expect(job).toHaveBeenCalledTimes(3);
  });
});
