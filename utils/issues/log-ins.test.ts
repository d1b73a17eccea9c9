import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { ok, refuse } from '../result/result.ts';
import { createWorld, failureOf, images, issue } from './test-kit.ts';

let world = createWorld();
let { jira, open, calls } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open, calls } = world);
});

describe('a log-in that fails', () => {
  it.each<[Failure['kind'], Failure]>([
    ['unauthorised', { kind: 'unauthorised' }],
    ['captcha', { kind: 'captcha', loginUrl: undefined }],
    ['anonymous', { kind: 'anonymous' }],
  ])('is not sent again, not even by the next worker: %s', async (kind, failure) => {
    jira.issue.mockImplementation(async () => refuse(failure));
    await open().read('c', 'A-1', { fresh: true });
    const before = calls();
    expect(failureOf(await open().read('c', 'A-2', { fresh: true }))).toBe(kind);
    expect(failureOf(await open().comment('c', 'A-2', 'x'))).toBe(kind);
    expect(failureOf(await open().accept('c', ['A-1']))).toBe(kind);
    expect(calls()).toBe(before);
  });

  it('may be tried again when the user has acted, and not because time goes by', async () => {
    jira.issue.mockImplementationOnce(async () => refuse({ kind: 'unauthorised' }));
    await open().read('c', 'A-1', { fresh: true });
    world.now += 7 * 24 * 3_600_000;
    expect(failureOf(await open().read('c', 'A-1', { fresh: true }))).toBe('unauthorised');
    await open().tryAgain('c');
    expect((await open().read('c', 'A-1', { fresh: true })).ok).toBe(true);
  });

  it('is no other connection’s', async () => {
    jira.issue.mockImplementationOnce(async () => refuse({ kind: 'unauthorised' }));
    await open().read('c', 'A-1', { fresh: true });
    expect((await open().read('d', 'A-1', { fresh: true })).ok).toBe(true);
  });

  it.each<Failure>([
    { kind: 'signed-out', loginUrl: '' },
    { kind: 'passwords-off' },
    { kind: 'gateway-not-allowed', origin: '' },
    { kind: 'missing-scope' },
  ])('is not repeated for every page, but when the user wants it: $kind', async (failure) => {
    jira.issue.mockImplementation(async () => refuse(failure));
    await open().read('c', 'A-1', { fresh: false });
    const before = calls();
    expect(failureOf(await open().read('c', 'A-2', { fresh: false }))).toBe(failure.kind);
    expect(failureOf(await open().accept('c', ['A-1']))).toBe(failure.kind);
    expect(calls()).toBe(before);
    world.now += 600_000;
    expect(failureOf(await open().read('c', 'A-2', { fresh: false }))).toBe(failure.kind);
    expect(calls()).toBeGreaterThan(before);
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key), images }));
    expect((await open().read('c', 'A-3', { fresh: true })).ok).toBe(true);
    expect((await open().read('c', 'A-4', { fresh: false })).ok).toBe(true);
  });

  it('is not a token that lacks the scope for a write, or for the names of fields', async () => {
    const failure: Failure = { kind: 'missing-scope' };
    jira.addComment.mockImplementation(async () => refuse(failure));
    jira.siteFields.mockImplementation(async () => refuse(failure));
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('missing-scope');
    expect((await open().read('c', 'A-1', { fresh: false })).ok).toBe(true);
  });

  it('does not count any more when it went out before the connection was put right', async () => {
    const gate = Promise.withResolvers<void>();
    jira.issue.mockImplementationOnce(() => gate.promise.then(() => refuse({ kind: 'unauthorised' })));
    const room = open();
    const old = room.read('c', 'A-1', { fresh: false });
    await vi.waitFor(() => expect(jira.issue).toHaveBeenCalled());
    await room.tryAgain('c');
    gate.resolve();
    expect(failureOf(await old)).toBe('unauthorised');
    expect((await room.read('c', 'A-2', { fresh: false })).ok).toBe(true);
  });
});
