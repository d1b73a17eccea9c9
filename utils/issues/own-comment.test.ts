import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../result/failure.ts';
import { ok, refuse } from '../result/result.ts';
import { comment, createWorld, down, failureOf, images, issue, lost } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(async () => {
  world = createWorld();
  ({ jira, open } = world);
  const comments = [comment('5', 'five'), comment('6', 'six')];
  jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { comments, commentCount: 30 }), images }));
  for (const id of ['2', '5', '6']) await sendAs(id);
  await open().read('c', 'A-1', { fresh: false });
});

/** Sends a comment, to which Jira gives this id. */
async function sendAs(id: string, key = 'A-1'): Promise<void> {
  jira.addComment.mockImplementationOnce(async () => ok({ value: comment(id), images: {} }));
  await open().comment('c', key, `Text of ${id}`);
}

const shown = async () => {
  const reading = await open().read('c', 'A-1', { fresh: false });
  return reading.ok && [reading.value.issue.comments.map(({ body }) => body), reading.value.issue.commentCount];
};
const html = (text: string) => ({ kind: 'html', html: text });
const edit = (id = '6') => open().editComment('c', 'A-1', id, 'Better');
const remove = (id = '6') => open().deleteComment('c', 'A-1', id);
const refusals: readonly [string, Failure][] = [
  ['it is another’s', { kind: 'forbidden', messages: [] }],
  ['Jira is offline', { kind: 'offline' }],
  ['it is refused', { kind: 'invalid', messages: [], fields: { comment: 'Too long.' } }],
];

describe('an edited comment', () => {
  it('is shown at once, in its place', async () => {
    expect(await edit('5')).toMatchObject({ ok: true, value: { id: '5', edited: true, body: html('Better') } });
    expect(await shown()).toEqual([[html('Better'), html('six')], 30]);
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it('that is too old to be shown stays out of sight', async () => {
    await edit('2');
    expect(await shown()).toEqual([[html('five'), html('six')], 30]);
  });

  it.each(refusals)('stays as it was when %s', async (_case, failure) => {
    jira.editComment.mockImplementation(async () => refuse(failure));
    expect(await edit()).toEqual({ ok: false, failure });
    expect(await shown()).toEqual([[html('five'), html('six')], 30]);
    expect(jira.findComment).not.toHaveBeenCalled();
  });

  it('that arrived though its answer was lost is found, and not sent twice', async () => {
    jira.editComment.mockImplementation(lost);
    jira.findComment.mockImplementation(async () => ok({ value: comment('6', 'Better'), images: {} }));
    expect(await edit()).toMatchObject({ ok: true, value: { id: '6' } });
    expect(jira.findComment.mock.calls).toEqual([['A-1', { text: 'Better', after: '5', sentAt: world.now }]]);
    expect(jira.editComment).toHaveBeenCalledTimes(1);
    expect(await shown()).toEqual([[html('five'), html('Better')], 30]);
  });

  it.each([
    ['Jira has the old text', async () => ok(undefined), 'unknown-outcome'],
    ['another says the same', async () => ok({ value: comment('9', 'Better'), images: {} }), 'unknown-outcome'],
    ['nobody can look', down, 'unreachable'],
  ])('whose answer was lost is in doubt when %s', async (_case, found, kind) => {
    jira.editComment.mockImplementation(lost);
    jira.findComment.mockImplementation(found);
    expect(failureOf(await edit())).toBe(kind);
  });
});

describe('a deleted comment', () => {
  const left = (ids: readonly string[], total: number) =>
    jira.comments.mockImplementation(async () =>
      ok({ value: { comments: ids.map((id) => comment(id)), total }, images: {} }),
    );

  it.each<[string, () => unknown]>([
    ['', () => undefined],
    ['that was gone before', () => jira.deleteComment.mockImplementation(async () => refuse({ kind: 'not-found' }))],
  ])('is gone at once %s', async (_case, before) => {
    before();
    expect(await remove()).toEqual({ ok: true, value: null });
    expect(await shown()).toEqual([[html('five')], 29]);
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it.each(refusals)('stays when %s', async (_case, failure) => {
    jira.deleteComment.mockImplementation(async () => refuse(failure));
    expect(await remove()).toEqual({ ok: false, failure });
    expect(await shown()).toEqual([[html('five'), html('six')], 30]);
  });

  it.each([
    ['is not among all of them', ['5'], 1, undefined],
    ['is not among the newest', ['9', '5'], 300, undefined],
    ['may be older than those', ['9', '8'], 300, 'unknown-outcome'],
    ['is still there', ['6', '5'], 2, 'unknown-outcome'],
  ])('whose answer was lost: it %s', async (_case, ids, total, kind) => {
    jira.deleteComment.mockImplementation(lost);
    left(ids, total);
    expect(failureOf(await remove())).toBe(kind);
    expect(jira.deleteComment).toHaveBeenCalledTimes(1);
  });

  it('whose answer was lost, while nobody can look', async () => {
    jira.deleteComment.mockImplementation(lost);
    jira.comments.mockImplementation(down);
    expect(failureOf(await remove())).toBe('unreachable');
  });
});

describe('a comment that was not sent from here', () => {
  it.each<[string, () => unknown]>([
    ['another’s, which an administrator might change', () => undefined],
    ['one of another issue', () => sendAs('7', 'A-2')],
    ['one of another connection', () => open().comment('d', 'A-1', 'Hi')],
    ['one from before the account changed', () => sendAs('7').then(() => open().forgetAnswers('c'))],
  ])('is left alone: %s', async (_case, before) => {
    await before();
    expect(failureOf(await edit('7'))).toBe('refused');
    expect(failureOf(await remove('7'))).toBe('refused');
    expect(jira.editComment).not.toHaveBeenCalled();
    expect(jira.deleteComment).not.toHaveBeenCalled();
  });
});

describe('an archived issue', () => {
  beforeEach(async () => {
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { archived: true }), images }));
    await open().read('c', 'A-1', { fresh: true });
  });

  it.each<Failure>([
    { kind: 'forbidden', messages: [] },
    { kind: 'invalid', messages: ['No.'], fields: {} },
    { kind: 'conflict', messages: [] },
  ])('says so when a write fails as $kind', async (failure) => {
    const refused = async () => refuse(failure);
    jira.addComment.mockImplementation(refused);
    jira.editComment.mockImplementation(refused);
    jira.deleteComment.mockImplementation(refused);
    jira.move.mockImplementation(refused);
    const room = open();
    const ends = [room.comment('c', 'A-1', 'Hi'), edit(), remove(), room.move('c', 'A-1', '31', {})];
    expect((await Promise.all(ends)).map(failureOf)).toEqual(['archived', 'archived', 'archived', 'archived']);
  });

  it('is asked about when the card did not know', async () => {
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key), images }));
    await open().read('c', 'A-1', { fresh: true });
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { archived: true }), images }));
    jira.addComment.mockImplementation(async () => refuse({ kind: 'forbidden', messages: [] }));
    const asked = jira.issue.mock.calls.length;
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('archived');
    expect(jira.issue).toHaveBeenCalledTimes(asked + 1);
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({ value: { issue: { archived: true } } });
    expect(jira.issue).toHaveBeenCalledTimes(asked + 1);
  });

  it('is not the reason of every failure', async () => {
    jira.addComment.mockImplementation(async () => refuse({ kind: 'too-large' }));
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('too-large');
  });
});
