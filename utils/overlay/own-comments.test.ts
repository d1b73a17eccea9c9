import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comment } from '../issue/issue.ts';
import { longestComment } from '../issue/limits.ts';
import { ok, refuse } from '../result/result.ts';
import { createOwnComments } from './own-comments.ts';
import { createWorker, settle } from './test-kit.ts';

const comment = (id: string, html = 'Said.'): Comment => ({
  id,
  author: undefined,
  created: '2026-11-26T10:00:00.000Z',
  edited: false,
  body: { kind: 'html', html },
});

let worker: ReturnType<typeof createWorker>;
let own: ReturnType<typeof createOwnComments>;
let changed: Comment[];
let removed: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  worker = createWorker();
  changed = [];
  removed = [];
  own = createOwnComments('SHOP-1', worker.call, {
    changed: (one) => changed.push(one),
    removed: (id) => removed.push(id),
  });
  own.note(comment('7'), 'Said.');
  return () => vi.useRealTimers();
});

describe('a comment that was sent from here', () => {
  it('is changed from what was typed', async () => {
    own.beginChange('7', 'edit');
    expect(own.commentChange.value).toMatchObject({ id: '7', text: 'Said.', busy: false });
    own.setChange(' Said better. ');
    own.confirmChange();
    expect(own.commentChange.value?.busy).toBe(true);
    await worker.answer('comment.edit', ok(comment('7', 'Said better.')));
    expect(worker.inputs('comment.edit')).toEqual([{ key: 'SHOP-1', id: '7', text: 'Said better.' }]);
    expect(changed).toEqual([comment('7', 'Said better.')]);
    expect([own.commentChange.value, own.ownComments.value.get('7')]).toEqual([undefined, 'Said better.']);
  });

  it('is taken back', async () => {
    own.beginChange('7', 'delete');
    own.confirmChange();
    await worker.answer('comment.delete', ok(null));
    expect(worker.inputs('comment.delete')).toEqual([{ key: 'SHOP-1', id: '7' }]);
    expect([removed, [...own.ownComments.value]]).toEqual([['7'], []]);
  });

  it.each(['edit', 'delete'] as const)('stays, and so does what was typed, when Jira refuses: %s', async (what) => {
    own.beginChange('7', what);
    own.setChange('Other words.');
    own.confirmChange();
    await worker.answer(`comment.${what}`, refuse({ kind: 'forbidden', messages: [] }));
    expect(own.commentChange.value).toMatchObject({
      text: 'Other words.',
      busy: false,
      failure: { kind: 'forbidden' },
    });
    expect(own.ownComments.value.get('7')).toBe('Said.');
  });

  it('is sent once, and not let go, while it is on its way', async () => {
    own.beginChange('7', 'edit');
    own.confirmChange();
    own.confirmChange();
    own.cancelChange();
    own.setChange('Too late.');
    own.beginChange('7', 'delete');
    await settle();
    expect(worker.inputs('comment.edit')).toHaveLength(1);
    expect(own.commentChange.value).toMatchObject({ what: 'edit', text: 'Said.', busy: true });
  });

  it.each([
    ['nothing', '  ', undefined],
    ['too much', 'x'.repeat(longestComment + 1), { kind: 'too-large' }],
  ])('is not sent with %s in it', (_case, text, failure) => {
    own.beginChange('7', 'edit');
    own.setChange(text);
    own.confirmChange();
    expect(worker.names()).toEqual([]);
    expect(own.commentChange.value).toMatchObject({ text, failure });
  });
});

it('somebody else’s comment is not offered', () => {
  own.beginChange('8', 'delete');
  expect(own.commentChange.value).toBeUndefined();
});
