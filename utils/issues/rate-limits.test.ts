import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../result/result.ts';
import { createHolds } from './holds.ts';
import { createWorld, done, images, issue } from './test-kit.ts';

let world = createWorld();
let { jira, open, calls } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open, calls } = world);
});

const limited = (retryAfterSeconds: number | undefined) => async () =>
  refuse({ kind: 'rate-limited', retryAfterSeconds });
/** Looks at a page: another issue each time, which nobody has read. */
let issues = 0;
const look = () => open().read('c', `A-${(issues += 1)}`, { fresh: true });
const wait = async () => {
  const answer = await look();
  return answer.ok || answer.failure.kind !== 'rate-limited' ? undefined : answer.failure.retryAfterSeconds;
};

describe('a Jira that limits the rate', () => {
  it('gets no request before its time, whoever asks, and says when that is', async () => {
    jira.issue.mockImplementation(limited(30));
    expect(await wait()).toBe(30);
    const before = calls();
    world.now += 9_500;
    expect(await wait()).toBe(21);
    const room = open();
    const refused = { ok: false, failure: { kind: 'rate-limited', retryAfterSeconds: 21 } };
    expect(await room.comment('c', 'A-1', 'Hi')).toEqual(refused);
    expect(await room.move('c', 'A-1', done.id, {})).toEqual(refused);
    expect(await room.transitions('c', 'A-1')).toEqual(refused);
    expect(calls()).toBe(before);
    world.now += 20_500;
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key), images }));
    expect((await look()).ok).toBe(true);
  });

  it.each([
    ['that says nothing', undefined],
    ['that says zero', 0],
  ])('is asked after 1, 2, 4 … 60 seconds: one %s', async (_case, said) => {
    jira.issue.mockImplementation(limited(said));
    const waits: (number | undefined)[] = [];
    for (let time = 0; time < 8; time += 1) {
      waits.push(await wait());
      world.now += 61_000;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('is believed for an hour', async () => {
    jira.issue.mockImplementation(limited(1_000_000));
    expect(await wait()).toBe(3_600);
  });

  it('begins anew after a good answer', async () => {
    jira.issue.mockImplementationOnce(limited(undefined)).mockImplementationOnce(limited(undefined));
    await wait();
    world.now += 61_000;
    expect(await wait()).toBe(2);
    world.now += 61_000;
    expect((await look()).ok).toBe(true);
    jira.issue.mockImplementation(limited(undefined));
    expect(await wait()).toBe(1);
  });

  it('answers from what is kept, with the time', async () => {
    await open().read('c', 'A-0', { fresh: true });
    world.now += 61_000;
    jira.issue.mockImplementation(limited(30));
    expect(await open().read('c', 'A-0', { fresh: true })).toMatchObject({
      ok: true,
      value: { readAt: 1_000_000, trouble: { kind: 'rate-limited', retryAfterSeconds: 30 } },
    });
  });

  it('limits no other connection', async () => {
    jira.issue.mockImplementationOnce(limited(30));
    await look();
    expect((await open().read('d', 'A-1', { fresh: true })).ok).toBe(true);
  });
});

describe('a pause before a request is repeated', () => {
  it('is a pause for the whole connection, and for no other', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sleep = vi.fn(() => gates[sleep.mock.calls.length - 1]?.promise ?? Promise.resolve());
    const holds = createHolds(sleep);
    const went: string[] = [];
    void holds.pause('c', 1_000).then(() => went.push('first'));
    void holds.pause('c', 2_000).then(() => went.push('second'));
    const other = holds.isOver('c').then(() => went.push('other'));
    await holds.isOver('d');
    gates[0]?.resolve();
    await new Promise((turn) => setTimeout(turn));
    expect(went).toEqual(['first']);
    gates[1]?.resolve();
    await other;
    expect(went).toEqual(['first', 'second', 'other']);
  });
});
