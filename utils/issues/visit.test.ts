import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../result/result.ts';
import { comment, createWorld, down, failureOf, images, issue, lost } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open } = world);
});

describe('forgetting a connection', () => {
  it.each([
    ['everything', (room: ReturnType<typeof open>) => room.forget('c'), ''],
    ['what Jira said', (room: ReturnType<typeof open>) => room.forgetAnswers('c'), 'Half a'],
  ])('%s', async (_name, act, draft) => {
    await open().read('c', 'A-1', { fresh: false });
    await open().keepDraft('c', 'A-1', 'Half a');
    await act(open());
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({ value: { draft } });
    expect(jira.issue).toHaveBeenCalledTimes(2);
  });

  it('keeps no answer that was on its way', async () => {
    const gate = Promise.withResolvers<void>();
    jira.issue.mockImplementationOnce(async (key) => gate.promise.then(() => ok({ value: issue(key), images })));
    const room = open();
    const reading = room.read('c', 'A-1', { fresh: false });
    await vi.waitFor(() => expect(jira.issue).toHaveBeenCalled());
    await room.forget('c');
    gate.resolve();
    expect(failureOf(await reading)).toBe('not-set-up');
    await room.read('c', 'A-1', { fresh: false });
    expect(jira.issue).toHaveBeenCalledTimes(2);
  });

  it('leaves the others alone', async () => {
    await open().read('d', 'A-1', { fresh: false });
    await open().forget('c');
    await open().read('d', 'A-1', { fresh: false });
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['arrived', async () => ok({ value: comment('7'), images: {} })],
    ['was refused', async () => refuse({ kind: 'invalid', messages: [], fields: {} })],
    ['lost its answer', lost],
    ['could not be sent', down],
  ])('leaves nothing of a comment that was on its way and %s', async (_end, end) => {
    const gate = Promise.withResolvers<void>();
    await open().read('c', 'A-1', { fresh: false });
    const room = open();
    jira.addComment.mockImplementation(() => gate.promise.then(end) as ReturnType<typeof jira.addComment>);
    const sending = room.comment('c', 'A-1', 'Hi');
    await vi.waitFor(() => expect(jira.addComment).toHaveBeenCalled());
    await room.forget('c');
    gate.resolve();
    expect(failureOf(await sending)).toBe('not-set-up');
    expect([...world.session.items.keys(), ...world.local.items.keys()].filter((name) => name.includes('/'))).toEqual(
      [],
    );
  });

  it('does not make a new visit wait for what an old one asked', async () => {
    const gate = Promise.withResolvers<void>();
    jira.issue.mockImplementationOnce(async (key) => gate.promise.then(() => ok({ value: issue(key), images })));
    const room = open();
    const old = room.read('c', 'A-1', { fresh: false });
    await vi.waitFor(() => expect(jira.issue).toHaveBeenCalledTimes(1));
    await room.forgetAnswers('c');
    expect(await room.read('c', 'A-1', { fresh: false })).toMatchObject({ ok: true });
    gate.resolve();
    expect(failureOf(await old)).toBe('not-set-up');
  });
});
