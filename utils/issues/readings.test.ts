import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { ok, refuse } from '../result/result.ts';
import { comment, createWorld, done, down, failureOf, images, issue, summary, unreachable } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open } = world);
});

describe('reading an issue', () => {
  const read = (fresh = false, key = 'A-1') => open().read('c', key, { fresh });

  it('costs one request however many cards open', async () => {
    const room = open();
    await Promise.all(Array.from({ length: 20 }, () => room.read('c', 'A-1', { fresh: false })));
    await read();
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it('says how old it is', async () => {
    expect(await read()).toMatchObject({ value: { readAt: 1_000_000, stale: false, draft: '' } });
    world.now += 61_000;
    expect(await read()).toMatchObject({ value: { readAt: 1_000_000, stale: true } });
    expect(await read(true)).toMatchObject({ value: { readAt: 1_061_000, stale: false } });
  });

  it('fills the summary in', async () => {
    await read();
    await open().knownProjects('c');
    expect((await open().summaries('c', ['A-1'])).issues.get('A-1')).toEqual(summary('A-1'));
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('answers what was known while Jira is down', async () => {
    await read();
    world.now += 3_600_000;
    jira.issue.mockImplementation(down);
    expect(await read(true)).toMatchObject({
      ok: true,
      value: { readAt: 1_000_000, stale: true, trouble: unreachable },
    });
  });

  it.each<[string, Failure, boolean]>([
    ['permission was taken away', { kind: 'forbidden', messages: [] }, false],
    ['the issue was deleted', { kind: 'not-found' }, false],
    ['the log-in counts no more', { kind: 'unauthorised' }, false],
    ['a gateway is ill', { kind: 'server-error', status: 502, title: undefined }, true],
  ])('after it was known, when %s', async (_name, failure, answered) => {
    await read();
    jira.issue.mockImplementation(async () => refuse(failure));
    expect((await read(true)).ok).toBe(answered);
  });

  it('is the failure where nothing was known', async () => {
    jira.issue.mockImplementation(down);
    expect(await read()).toEqual({ ok: false, failure: unreachable });
  });

  it.each([
    ['of a known project', 'A-404', 'not-found'],
    ['of an unknown one', 'X-404', 'no-project'],
  ])('of a key that is not there, %s', async (_name, key, kind) => {
    await open().knownProjects('c');
    expect(failureOf(await read(false, key))).toBe(kind);
  });

  it('knows a moved issue by both keys', async () => {
    jira.issue.mockImplementation(async () => ok({ value: issue('B-9'), images }));
    await read(false, 'A-1');
    expect(await read(false, 'B-9')).toMatchObject({ value: { issue: { key: 'B-9' } } });
    expect(await read(false, 'A-1')).toMatchObject({ value: { issue: { key: 'B-9' } } });
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it('does without fields that nobody may list', async () => {
    jira.siteFields.mockImplementation(async () => refuse({ kind: 'forbidden', messages: [] }));
    expect((await read()).ok).toBe(true);
    await read(true);
    expect(jira.siteFields).toHaveBeenCalledTimes(1);
  });

  it('that began before a move is not joined by the one after it, and not kept over it', async () => {
    const gate = Promise.withResolvers<void>();
    jira.issue.mockImplementationOnce(async (key) => gate.promise.then(() => ok({ value: issue(key), images })));
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { status: done.to }), images }));
    const room = open();
    const before = room.read('c', 'A-1', { fresh: true });
    await vi.waitFor(() => expect(jira.issue).toHaveBeenCalledTimes(1));
    expect(await room.move('c', 'A-1', '31', {})).toMatchObject({ value: { issue: { status: done.to } } });
    gate.resolve();
    expect(await before).toMatchObject({ ok: true, value: { issue: { status: done.to } } });
    expect(await room.read('c', 'A-1', { fresh: false })).toMatchObject({ value: { issue: { status: done.to } } });
  });

  it('that began before a comment does not take it away again', async () => {
    const gate = Promise.withResolvers<void>();
    await read();
    jira.issue.mockImplementationOnce(async (key) => gate.promise.then(() => ok({ value: issue(key), images })));
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { comments: [comment('7')] }), images }));
    const room = open();
    const before = room.read('c', 'A-1', { fresh: true });
    await vi.waitFor(() => expect(jira.issue).toHaveBeenCalledTimes(2));
    await room.comment('c', 'A-1', 'Hi');
    gate.resolve();
    expect(await before).toMatchObject({ value: { issue: { comments: [{ id: '7' }] } } });
    expect(await read()).toMatchObject({ value: { issue: { comments: [{ id: '7' }] } } });
  });

  it('is as old as it was after a comment was added to it', async () => {
    await read();
    world.now += 61_000;
    await open().comment('c', 'A-1', 'Hi');
    expect(await read()).toMatchObject({ value: { readAt: 1_000_000, stale: true, issue: { commentCount: 1 } } });
  });
});
