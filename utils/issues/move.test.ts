import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { ok, refuse } from '../result/result.ts';
import { createWorld, done, down, failureOf, images, issue } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open } = world);
});

describe('a move', () => {
  const move = (id = '31') => open().move('c', 'A-1', id, {});
  const moved = () =>
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { status: done.to }), images }));

  it('reads what is offered first, and the issue afterwards', async () => {
    await open().read('c', 'A-1', { fresh: false });
    moved();
    expect(await move()).toMatchObject({ ok: true, value: { issue: { status: done.to }, stale: false, draft: '' } });
    expect(jira.move).toHaveBeenCalledExactlyOnceWith('A-1', done, {});
    expect((await open().summaries('c', ['A-1'])).issues.get('A-1')?.status).toEqual(done.to);
  });

  it('that is offered no longer is a conflict, and not tried', async () => {
    expect(await move('99')).toEqual({ ok: false, failure: { kind: 'conflict', messages: [] } });
    expect(jira.move).not.toHaveBeenCalled();
  });

  it('that Jira refuses changes nothing', async () => {
    const failure: Failure = { kind: 'invalid', messages: [], fields: { resolution: 'Required.' } };
    jira.move.mockImplementation(async () => refuse(failure));
    expect(await move()).toEqual({ ok: false, failure });
    expect(jira.issue).not.toHaveBeenCalled();
  });

  it('whose answer was lost is seen by the status', async () => {
    await open().read('c', 'A-1', { fresh: false });
    jira.move.mockImplementation(async () => refuse({ kind: 'unknown-outcome' }));
    expect(failureOf(await move())).toBe('unknown-outcome');
    moved();
    jira.move.mockClear();
    expect(await move()).toMatchObject({ ok: true, value: { issue: { status: done.to } } });
  });

  it('that happened is shown though the issue cannot be read', async () => {
    await open().read('c', 'A-1', { fresh: false });
    jira.issue.mockImplementation(down);
    expect(await move()).toMatchObject({ ok: true, value: { issue: { status: done.to }, stale: true } });
  });
});
