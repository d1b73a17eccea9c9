import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { ok, refuse } from '../result/result.ts';
import { comment, createWorld, done, down, failureOf, images, issue, lost, unreachable } from './test-kit.ts';

let world = createWorld();
let { jira, open, calls } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open, calls } = world);
});

/** Looks at a page: another issue each time, which nobody has read. */
let issues = 0;
const look = () => open().read('c', `A-${(issues += 1)}`, { fresh: false });
const tryAgain = () => open().read('c', `A-${(issues += 1)}`, { fresh: true });
const asked = () => jira.issue.mock.calls.length;
const well = () => jira.issue.mockImplementation(async (key) => ok({ value: issue(key), images }));

/** Three pages find out that Jira is down; nobody has asked since. */
async function failThrice(failure: Failure = unreachable): Promise<void> {
  jira.issue.mockImplementation(async () => refuse(failure));
  for (const _page of [1, 2, 3]) await look();
  jira.issue.mockClear();
}

describe('a Jira that is down', () => {
  it.each<Failure>([
    unreachable,
    { kind: 'unknown-host', origin: '' },
    { kind: 'connection-refused', origin: '' },
    { kind: 'untrusted-certificate', origin: '' },
    { kind: 'timeout', seconds: 20 },
    { kind: 'server-error', status: 503, title: undefined },
  ])('is left alone after three failures in a row: $kind', async (failure) => {
    await failThrice(failure);
    expect(await look()).toEqual({ ok: false, failure });
    expect(asked()).toBe(0);
  });

  it.each<Failure>([{ kind: 'not-found' }, { kind: 'forbidden', messages: [] }, { kind: 'offline' }])(
    'is not what $kind says',
    async (failure) => {
      await failThrice(failure);
      await look();
      expect(asked()).toBe(1);
    },
  );

  it('is asked on as long as it answers now and then', async () => {
    for (const answers of [down, down, async () => ok({ value: issue('A-1'), images }), down, down]) {
      jira.issue.mockImplementation(answers);
      await look();
    }
    expect(asked()).toBe(5);
  });

  it('is no other connection’s business', async () => {
    await failThrice();
    well();
    expect((await open().read('d', 'A-1', { fresh: false })).ok).toBe(true);
  });

  it('is asked by one reader after 15 seconds, by another after 30, and after two minutes at most', async () => {
    await failThrice();
    const tries: number[] = [];
    for (let second = 1; second <= 600; second += 1) {
      world.now += 1_000;
      const before = asked();
      await look();
      if (asked() > before) tries.push(second);
    }
    expect(tries).toEqual([15, 45, 105, 225, 345, 465, 585]);
  });

  it('is asked by one reader at a time', async () => {
    await failThrice();
    world.now += 15_000;
    const gate = Promise.withResolvers<void>();
    jira.issue.mockImplementation(async (key) => gate.promise.then(() => ok({ value: issue(key), images })));
    const room = open();
    const first = room.read('c', 'A-1', { fresh: false });
    await vi.waitFor(() => expect(asked()).toBe(1));
    const others = await Promise.all([
      room.read('c', 'A-2', { fresh: false }),
      room.read('c', 'A-3', { fresh: true }),
      room.transitions('c', 'A-4'),
    ]);
    expect(others.map(failureOf)).toEqual(['unreachable', 'unreachable', 'unreachable']);
    gate.resolve();
    expect((await first).ok).toBe(true);
    expect((await look()).ok).toBe(true);
  });

  it('is asked again by everybody after the first good answer', async () => {
    await failThrice();
    well();
    expect(failureOf(await look())).toBe('unreachable');
    expect((await tryAgain()).ok).toBe(true);
    expect((await look()).ok).toBe(true);
  });

  it('is asked when the user wants it, which makes nobody wait longer', async () => {
    await failThrice();
    await tryAgain();
    await tryAgain();
    expect(asked()).toBe(2);
    world.now += 15_000;
    well();
    expect((await look()).ok).toBe(true);
  });

  it('gets what the user writes', async () => {
    await failThrice();
    expect(await open().comment('c', 'A-1', 'Hi')).toEqual({ ok: true, value: comment('7') });
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({ ok: false });
    await failThrice();
    well();
    expect((await open().move('c', 'A-1', done.id, {})).ok).toBe(true);
  });

  it('is known by a lost write neither to be down nor to be well', async () => {
    await failThrice();
    jira.addComment.mockImplementation(lost);
    jira.findComment.mockImplementation(lost);
    await open().comment('c', 'A-1', 'Hi');
    expect(failureOf(await look())).toBe('unreachable');
  });

  it('does not take pictures for a sign of anything', async () => {
    await open().summaries('c', ['A-1']);
    jira.image.mockImplementation(down);
    for (const _try of [1, 2, 3, 4]) await open().image('c', 'A-1', 'avatar:ada');
    expect((await look()).ok).toBe(true);
  });

  it('is asked at once when the connection was tested', async () => {
    await failThrice();
    await open().tryAgain('c');
    well();
    expect((await look()).ok).toBe(true);
  });

  it('answers from what is kept, says what the trouble is, and wants nobody to ask behind that', async () => {
    await open().read('c', 'A-0', { fresh: false });
    await failThrice();
    world.now += 14_000;
    expect(await open().read('c', 'A-0', { fresh: false })).toMatchObject({ value: { stale: false } });
    const kept = { issue: { key: 'A-0' }, readAt: 1_000_000 };
    jira.issue.mockImplementation(down);
    world.now += 60_000;
    await look();
    expect(await open().read('c', 'A-0', { fresh: false })).toEqual({
      ok: true,
      value: { ...kept, issue: expect.objectContaining(kept.issue), stale: false, trouble: unreachable, draft: '' },
    });
    expect((await open().summaries('c', ['A-0'])).issues.has('A-0')).toBe(true);
  });

  it('costs a page one storage look, no request, for keys that nobody read', async () => {
    await open().accept('c', ['A-1']);
    await failThrice();
    const before = calls();
    expect((await open().summaries('c', ['A-1', 'A-2'])).failures).toEqual({ 'A-1': unreachable, 'A-2': unreachable });
    expect(calls()).toBe(before);
  });
});
