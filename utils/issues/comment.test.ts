import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { ok, refuse } from '../result/result.ts';
import { comment, createWorld, down, failureOf, images, issue, lost } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open } = world);
});

describe('a comment', () => {
  beforeEach(() => {
    world.patience = 3_000;
  });

  const draft = async () => {
    const reading = await open().read('c', 'A-1', { fresh: false });
    return reading.ok ? reading.value.draft : undefined;
  };

  it('is shown at once, and its draft is gone', async () => {
    await open().read('c', 'A-1', { fresh: false });
    await open().keepDraft('c', 'A-1', 'Hi');
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '7' } });
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({
      value: { draft: '', issue: { comments: [{ id: '7' }], commentCount: 1 } },
    });
  });

  it('is kept while half written, and dropped when emptied', async () => {
    await open().keepDraft('c', 'A-1', 'Half a');
    expect(await draft()).toBe('Half a');
    await open().keepDraft('c', 'A-1', '');
    expect(await draft()).toBe('');
  });

  it.each<[string, Failure]>([
    ['Jira is offline', { kind: 'offline' }],
    ['Jira refuses it', { kind: 'invalid', messages: [], fields: { comment: 'Too long.' } }],
    ['the log-in fails', { kind: 'unauthorised' }],
  ])('stays a draft when %s', async (_name, failure) => {
    jira.addComment.mockImplementation(async () => refuse(failure));
    expect(await open().comment('c', 'A-1', 'Hi')).toEqual({ ok: false, failure });
    await open().tryAgain('c');
    expect(await draft()).toBe('Hi');
  });

  it('that arrived though its answer was lost, is not sent twice', async () => {
    jira.addComment.mockImplementation(lost);
    jira.findComment.mockImplementation(async () => ok({ value: comment('8'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '8' } });
    expect(jira.addComment).toHaveBeenCalledTimes(1);
    expect(await draft()).toBe('');
  });

  it('is looked for after the newest one that was there', async () => {
    jira.issue.mockImplementation(async (key) =>
      ok({ value: issue(key, { comments: [comment('5'), comment('12')], commentCount: 2 }), images }),
    );
    await open().read('c', 'A-1', { fresh: false });
    jira.addComment.mockImplementation(lost);
    await open().comment('c', 'A-1', 'Hi');
    expect(jira.findComment).toHaveBeenCalledExactlyOnceWith('A-1', { text: 'Hi', after: '12', sentAt: world.now });
  });

  it('whose fate nobody knows, is looked for before it goes out again', async () => {
    jira.addComment.mockImplementation(lost);
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('unknown-outcome');
    expect(await draft()).toBe('Hi');
    jira.findComment.mockImplementation(async () => ok({ value: comment('8'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '8' } });
    expect(jira.addComment).toHaveBeenCalledTimes(1);
  });

  it('is not sent again while nobody can look', async () => {
    jira.addComment.mockImplementation(lost);
    jira.findComment.mockImplementation(down);
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('unreachable');
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('unreachable');
    expect(jira.addComment).toHaveBeenCalledTimes(1);
    jira.findComment.mockImplementation(async () => ok(undefined));
    jira.addComment.mockImplementation(async () => ok({ value: comment('9'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '9' } });
  });

  it('sent by two clicks is one', async () => {
    const room = open();
    await Promise.all([room.comment('c', 'A-1', 'Hi'), room.comment('c', 'A-1', 'Hi')]);
    expect(jira.addComment).toHaveBeenCalledTimes(1);
  });

  it('that may still be on its way is not looked for before it must have arrived', async () => {
    world.patience = 0;
    jira.addComment.mockImplementation(lost);
    await open().comment('c', 'A-1', 'Hi');
    world.now += 1_000;
    const again = open().comment('c', 'A-1', 'Hi');
    await new Promise((turn) => setTimeout(turn));
    expect(jira.findComment).toHaveBeenCalledTimes(1);
    world.patience = 2_000;
    jira.findComment.mockImplementation(async () => ok({ value: comment('8'), images: {} }));
    expect(await Promise.race([again, open().comment('c', 'A-1', 'Hi')])).toMatchObject({
      ok: true,
      value: { id: '8' },
    });
    expect(jira.addComment).toHaveBeenCalledTimes(1);
  });

  it('that is sent again because nobody heard that it arrived, is not sent twice', async () => {
    await open().comment('c', 'A-1', 'Hi');
    jira.findComment.mockImplementation(async () => ok({ value: comment('7'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '7' } });
    expect(jira.addComment).toHaveBeenCalledTimes(1);
    world.now += 60_001;
    await open().comment('c', 'A-1', 'Hi');
    expect(jira.addComment).toHaveBeenCalledTimes(2);
  });

  it('leaves what the user has written meanwhile', async () => {
    const gate = Promise.withResolvers<void>();
    jira.addComment.mockImplementation(() =>
      gate.promise.then(() => refuse({ kind: 'invalid', messages: [], fields: {} })),
    );
    const room = open();
    const sending = room.comment('c', 'A-1', 'Hi');
    await vi.waitFor(() => expect(jira.addComment).toHaveBeenCalled());
    await room.keepDraft('c', 'A-1', 'Hi there');
    gate.resolve();
    await sending;
    expect(await draft()).toBe('Hi there');
  });
});
