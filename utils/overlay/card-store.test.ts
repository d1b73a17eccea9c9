import { beforeEach, describe, expect, it, vi } from 'vitest';
import { issue, reading } from '../../components/card/fixtures/samples.ts';
import type { Comment } from '../issue/issue.ts';
import type { IssueReading } from '../protocol/content-messages.ts';
import type { MessageName } from '../protocol/messages.ts';
import { ok, refuse } from '../result/result.ts';
import { createCardStore, type CardStore } from './card-store.ts';
import { browserTimers } from './hover-intent.ts';
import { createWorker, settle } from './test-kit.ts';

let worker: ReturnType<typeof createWorker>;
let store: CardStore;
let copied: string[];
let clipboard: () => Promise<void>;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  begin();
  return () => vi.useRealTimers();
});

function begin(...held: readonly MessageName[]): void {
  worker = createWorker(...held);
  copied = [];
  clipboard = async () => undefined;
  store = createCardStore(issue.key, issue.url, {
    call: worker.call,
    timers: browserTimers,
    now: () => Date.now(),
    bodyToTree: () => [],
    copyText: (text) => {
      copied.push(text);
      return clipboard();
    },
    close: () => undefined,
  });
  store.begin();
}

const inStatus = (name: string, more: Partial<IssueReading> = {}): IssueReading => ({
  ...reading,
  ...more,
  issue: { ...issue, status: { name, category: 'doing' } },
});
const statusShown = (): string | undefined => store.reading.value?.issue.status.name;
const said = (id: string): Comment => ({
  id,
  author: undefined,
  created: '2026-11-26T10:00:00.000Z',
  edited: false,
  body: { kind: 'html', html: 'Done.' },
});
const commentsShown = (): string[] | undefined => store.reading.value?.issue.comments.map(({ id }) => id);

describe('reading', () => {
  it('takes what is at hand', async () => {
    await worker.answer('issue.read', ok(reading));
    expect(store.reading.value).toBe(reading);
    expect(store.refreshing.value).toBe(false);
    expect(store.context.value).toEqual({ site: 'Acme Jira' });
    expect(worker.inputs('issue.read')).toEqual([{ key: 'SHOP-482', fresh: false }]);
  });

  it('asks again behind an answer that is old', async () => {
    await worker.answer('issue.read', ok(inStatus('Old', { stale: true })));
    expect([statusShown(), store.refreshing.value]).toEqual(['Old', true]);
    await worker.answer('issue.read', ok(inStatus('New')));
    expect([statusShown(), store.refreshing.value]).toEqual(['New', false]);
    expect(worker.inputs('issue.read').map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it('says that Jira is being asked until the last answer is there', async () => {
    store.refresh();
    await worker.answer('issue.read', ok(reading));
    expect(store.refreshing.value).toBe(true);
    await worker.answer('issue.read', ok(reading));
    expect(store.refreshing.value).toBe(false);
  });

  it('keeps what it has when a refresh fails, and says why', async () => {
    await worker.answer('issue.read', ok(reading));
    store.refresh();
    await worker.answer('issue.read', refuse({ kind: 'offline' }));
    expect(store.reading.value).toBe(reading);
    expect(store.failure.value).toEqual({ kind: 'offline' });
    store.refresh();
    await worker.answer('issue.read', ok(reading));
    expect(store.failure.value).toBeUndefined();
  });

  it('passes on the trouble of an old answer', async () => {
    await worker.answer('issue.read', ok({ ...reading, trouble: { kind: 'offline' } }));
    expect(store.failure.value).toEqual({ kind: 'offline' });
  });

  it('shows meanwhile what the page’s own request brought', async () => {
    begin('issues.summaries');
    await worker.answer('issues.summaries', ok({ issues: { 'SHOP-482': issue }, failures: {} }));
    expect(store.glance.value).toBe(issue);
  });

  it('draws a skeleton after a moment', async () => {
    await vi.advanceTimersByTimeAsync(149);
    expect(store.skeleton.value).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.skeleton.value).toBe(true);
  });

  it('keeps the time while it is open', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.now.value).toBe(60_000);
    store.end();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(store.now.value).toBe(60_000);
  });
});

describe('after the end', () => {
  it.each([
    ['a reading', ok({ ...reading, stale: true })],
    ['a failure', refuse({ kind: 'offline' })],
  ])('%s comes too late, and nobody asks again', async (_case, reply) => {
    store.end();
    await worker.answer('issue.read', reply);
    expect([store.reading.value, store.failure.value]).toEqual([undefined, undefined]);
    expect(worker.inputs('issue.read')).toHaveLength(1);
  });

  it('what was typed is kept', () => {
    store.setDraft('Half a');
    store.end();
    expect(worker.inputs('draft.keep')).toEqual([{ key: 'SHOP-482', text: 'Half a' }]);
  });

  it('a comment that was on its way arrives, and shows when the card begins again', async () => {
    await worker.answer('issue.read', ok(reading));
    store.setDraft('Done.');
    store.comment();
    await settle();
    store.end();
    await worker.answer('issue.comment', ok(said('2')));
    store.begin();
    await worker.answer('issue.read', ok({ ...reading, draft: 'Done.' }));
    expect([store.draft.value, store.sending.value]).toEqual(['', false]);
  });

  it('a comment that failed has its text and its reason when the card begins again', async () => {
    store.setDraft('Done.');
    store.comment();
    await settle();
    store.end();
    await worker.answer('issue.comment', refuse({ kind: 'offline' }));
    store.begin();
    expect([store.draft.value, store.commentFailure.value]).toEqual(['Done.', { kind: 'offline' }]);
  });
});

describe('a comment', () => {
  beforeEach(() => worker.answer('issue.read', ok(reading)));

  it('is kept before it is sent, and shows when Jira has it', async () => {
    store.setDraft(' Done.\n');
    store.comment();
    await settle();
    expect(worker.names().slice(-2)).toEqual(['draft.keep', 'issue.comment']);
    expect(worker.inputs('issue.comment')).toEqual([{ key: 'SHOP-482', text: 'Done.' }]);
    expect([store.sending.value, store.draft.value]).toEqual([true, ' Done.\n']);
    await worker.answer('issue.comment', ok(said('2')));
    expect([store.sending.value, store.draft.value, store.draftState.value]).toEqual([false, '', 'saved']);
    expect(commentsShown()).toEqual(['1', '2']);
    expect(store.reading.value?.issue.commentCount).toBe(2);
  });

  it('stays when it does not go out, with the reason until more is typed', async () => {
    store.setDraft('Done.');
    store.comment();
    await settle();
    await worker.answer('issue.comment', refuse({ kind: 'offline' }));
    expect([store.draft.value, store.commentFailure.value]).toEqual(['Done.', { kind: 'offline' }]);
    store.setDraft('Done!');
    expect(store.commentFailure.value).toBeUndefined();
  });

  it('goes out once, however often it is sent', async () => {
    store.setDraft('Done.');
    store.comment();
    store.comment();
    await settle();
    store.comment();
    await settle();
    expect(worker.inputs('issue.comment')).toHaveLength(1);
  });

  it.each([
    ['nothing', '', undefined],
    ['blanks', ' \n', undefined],
    ['too much', 'x'.repeat(32_001), { kind: 'too-large' }],
  ])('of %s is not sent', async (_case, text, failure) => {
    store.setDraft(text);
    store.comment();
    await settle();
    expect(worker.inputs('issue.comment')).toEqual([]);
    expect([store.draft.value, store.commentFailure.value]).toEqual([text, failure]);
  });

  it('leaves what was typed while it was on its way', async () => {
    store.setDraft('Done.');
    store.comment();
    await settle();
    store.setDraft('Done. One more thing');
    await worker.answer('issue.comment', ok(said('2')));
    expect(store.draft.value).toBe('Done. One more thing');
    await vi.advanceTimersByTimeAsync(250);
    expect(worker.inputs('draft.keep').at(-1)).toEqual({ key: 'SHOP-482', text: 'Done. One more thing' });
  });

  it('that a refresh brought already counts once', async () => {
    store.setDraft('Done.');
    store.comment();
    await settle();
    store.refresh();
    const comments = [...issue.comments, said('2')];
    await worker.answer('issue.read', ok({ ...reading, issue: { ...issue, comments, commentCount: 2 } }));
    await worker.answer('issue.comment', ok(said('2')));
    expect(commentsShown()).toEqual(['1', '2']);
    expect(store.reading.value?.issue.commentCount).toBe(2);
  });

  it('is not taken off again by an answer to an older question, nor its draft brought back', async () => {
    store.refresh();
    store.setDraft('Done.');
    store.comment();
    await settle();
    await worker.answer('issue.comment', ok(said('2')));
    await worker.answer('issue.read', ok({ ...reading, draft: 'Done.' }));
    expect([commentsShown(), store.draft.value]).toEqual([['1', '2'], '']);
    expect(worker.inputs('issue.read').at(-1)).toEqual({ key: 'SHOP-482', fresh: true });
    expect(store.refreshing.value).toBe(true);
  });
});

describe('a move', () => {
  beforeEach(async () => {
    await worker.answer('issue.read', ok(inStatus('In review')));
    store.openMove();
    await worker.answer('issue.transitions', ok([]));
    store.chooseTransition('31');
  });

  it('is sent with its fields, and goes back to the issue as it is then', async () => {
    store.move({ resolution: '1' });
    expect(worker.inputs('issue.move')).toEqual([{ key: 'SHOP-482', transition: '31', fields: { resolution: '1' } }]);
    expect(store.moving.value).toBe(true);
    await worker.answer('issue.move', ok(inStatus('Done')));
    expect([statusShown(), store.view.value, store.chosen.value, store.moving.value]).toEqual([
      'Done',
      'issue',
      undefined,
      false,
    ]);
  });

  it('that fails stays open with the reason', async () => {
    store.move({});
    await worker.answer('issue.move', refuse({ kind: 'conflict', messages: [] }));
    expect([store.view.value, store.chosen.value, store.moveFailure.value]).toEqual([
      'move',
      '31',
      { kind: 'conflict', messages: [] },
    ]);
  });

  it('that fails after the user went back comes to the front again', async () => {
    store.move({});
    store.closeMove();
    await worker.answer('issue.move', refuse({ kind: 'offline' }));
    expect([store.view.value, store.chosen.value, store.moveFailure.value]).toEqual([
      'move',
      '31',
      { kind: 'offline' },
    ]);
  });

  it('is made once, however often it is sent', () => {
    store.move({});
    store.move({});
    expect(worker.inputs('issue.move')).toHaveLength(1);
  });

  it('of nothing chosen is not sent', () => {
    store.chooseTransition(undefined);
    store.move({});
    expect(worker.inputs('issue.move')).toEqual([]);
  });

  it('is not taken back by an answer to an older question', async () => {
    store.refresh();
    store.move({});
    await worker.answer('issue.move', ok(inStatus('Done')));
    await worker.answer('issue.read', ok(inStatus('In review')));
    expect(statusShown()).toBe('Done');
    await worker.answer('issue.read', ok(inStatus('Archived')));
    expect(statusShown()).toBe('Archived');
  });
});

describe('the moves on offer', () => {
  it.each([
    ['the list', ok([])],
    ['why there is none', refuse({ kind: 'offline' })],
  ])('opened anew, an answer to the first look does not count: %s', async (_case, first) => {
    store.openMove();
    store.closeMove();
    store.openMove();
    await worker.answer('issue.transitions', first);
    expect([store.transitions.value, store.transitionsFailure.value]).toEqual([undefined, undefined]);
    await worker.answer('issue.transitions', ok([]));
    expect(store.transitions.value).toEqual([]);
  });

  it('closed, a failure that comes late is dropped', async () => {
    store.openMove();
    store.closeMove();
    await worker.answer('issue.transitions', refuse({ kind: 'offline' }));
    expect([store.view.value, store.transitionsFailure.value]).toEqual(['issue', undefined]);
  });
});

describe('copying', () => {
  it('takes the key that the issue has now, and says so for a moment', async () => {
    await worker.answer('issue.read', ok({ ...reading, issue: { ...issue, key: 'OPS-12' } }));
    store.copy();
    await settle();
    expect([copied, store.copied.value]).toEqual([['OPS-12'], true]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(store.copied.value).toBe(false);
  });

  it('that the browser refuses says nothing', async () => {
    clipboard = () => Promise.reject(new Error('not allowed'));
    store.copy();
    await settle();
    expect(store.copied.value).toBe(false);
  });
});

describe('an issue that was archived meanwhile', () => {
  const archived = refuse({ kind: 'archived' });
  const trials: readonly ['issue.comment' | 'issue.move', () => void][] = [
    [
      'issue.comment',
      () => {
        store.setDraft('Done.');
        store.comment();
      },
    ],
    [
      'issue.move',
      () => {
        store.chooseTransition('31');
        store.move({});
      },
    ],
  ];

  it.each(trials)('is read anew when it refuses: %s', async (name, act) => {
    await worker.answer('issue.read', ok(reading));
    act();
    await settle();
    await worker.answer(name, archived);
    await worker.answer(
      'issue.read',
      ok({ ...reading, issue: { ...issue, archived: true }, draft: store.draft.value }),
    );
    expect(store.reading.value?.issue.archived).toBe(true);
    expect(worker.inputs('issue.read')).toEqual([
      { key: 'SHOP-482', fresh: false },
      { key: 'SHOP-482', fresh: false },
    ]);
    expect([store.commentFailure.value, store.moveFailure.value]).toContainEqual({ kind: 'archived' });
  });
});

describe('a moved issue', () => {
  it('is still asked by the key that stands on the page', async () => {
    await worker.answer('issue.read', ok({ ...reading, issue: { ...issue, key: 'OPS-12' } }));
    store.setDraft('Done.');
    store.comment();
    store.openMove();
    await settle();
    expect([worker.inputs('issue.comment')[0]?.key, worker.inputs('issue.transitions')[0]?.key]).toEqual([
      'SHOP-482',
      'SHOP-482',
    ]);
  });
});
