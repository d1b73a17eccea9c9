import { computed, signal } from '@preact/signals';
import type { CardModel } from '../../components/card/model.ts';
import type { Body, Comment, IssueKey, IssueSummary } from '../issue/issue.ts';
import type { Call } from '../protocol/call.ts';
import type { IssueReading } from '../protocol/content-messages.ts';
import type { Failure } from '../result/failure.ts';
import type { RichText } from '../rich-text/tree.ts';
import { createCardComment } from './card-comment.ts';
import { createCardMoves } from './card-moves.ts';
import type { Timers } from './hover-intent.ts';
import { createImages } from './images.ts';
import { createOwnComments } from './own-comments.ts';

export interface CardSurroundings {
  readonly call: Call;
  readonly timers: Timers;
  now(): number;
  bodyToTree(body: Body): RichText;
  copyText(text: string): Promise<void>;
  close(): void;
}

/** A card's signals and verbs, its beginning and its end. */
export interface CardStore extends CardModel {
  /** Reads the issue. After an end it goes on with what it knows, and with what became of its writes. */
  begin(): void;
  /** Keeps what was typed and stops asking. What is on its way arrives. */
  end(): void;
}

const minute = 60_000;

/** Makes the state of the card of one key. */
export function createCardStore(key: IssueKey, url: string, around: CardSurroundings): CardStore {
  const { call, timers } = around;
  const reading = signal<IssueReading>();
  const glance = signal<IssueSummary>();
  const failure = signal<Failure>();
  const refreshing = signal(false);
  const skeleton = signal(false);
  const copied = signal(false);
  const now = signal(around.now());
  let open = false;
  let reads = 0;
  let writes = 0;
  let stopClock: (() => void) | undefined;

  const take = (answer: IssueReading): void => {
    reading.value = answer;
    failure.value = answer.trouble;
    now.value = around.now();
    draft.restore(answer.draft);
  };
  /** What an archived issue refused, somebody tried because the card did not know yet. */
  const send: Call = async (name, input) => {
    const answer = await call(name, input);
    if (!answer.ok && answer.failure.kind === 'archived') void read(false);
    return answer;
  };
  const moves = createCardMoves(key, send, (answer) => {
    writes += 1;
    take(answer);
  });
  const change = (next: (before: IssueReading) => IssueReading): void => {
    writes += 1;
    if (reading.value !== undefined) reading.value = next(reading.value);
  };
  const { note, ...own } = createOwnComments(key, send, {
    changed: (comment) => change((before) => withComment(before, comment)),
    removed: (id) => change((before) => withoutComment(before, id)),
  });
  const { draft, ...comment } = createCardComment(key, send, timers, (added, text) => {
    note(added, text);
    change((before) => ({ ...withComment(before, added), draft: '' }));
  });

  const read = async (fresh: boolean): Promise<void> => {
    const writesBefore = writes;
    reads += 1;
    refreshing.value = true;
    const answer = await call('issue.read', { key, fresh });
    reads -= 1;
    refreshing.value = reads > 0;
    if (!open) return;
    // Asked before Jira had what was written here: this answer would take it off the card again.
    if (writes !== writesBefore) return read(true);
    if (!answer.ok) failure.value = answer.failure;
    else take(answer.value);
    if (answer.ok && !fresh && answer.value.stale) void read(true);
  };
  /** Answered from what the page's own request brought, so that it costs none. */
  const glanceAt = async (): Promise<void> => {
    const answer = await call('issues.summaries', { keys: [key] });
    if (answer.ok) glance.value = answer.value.issues[key];
  };
  const tick = (): void => {
    now.value = around.now();
    stopClock = timers.after(minute, tick);
  };

  return {
    key,
    url,
    context: computed(() => (reading.value === undefined ? {} : { site: reading.value.site })),
    now,
    glance,
    reading,
    failure,
    refreshing,
    skeleton,
    copied,
    ...moves,
    draft: draft.text,
    draftState: draft.state,
    sending: comment.sending,
    commentFailure: comment.failure,
    setDraft: comment.setDraft,
    comment: comment.comment,
    ...own,
    images: createImages(call, key),
    bodyToTree: around.bodyToTree,
    refresh: () => void read(true),
    copy() {
      const show = (): void => {
        copied.value = true;
        timers.after(1_500, () => (copied.value = false));
      };
      // A browser that won't leaves the sign away.
      void around.copyText(reading.value?.issue.key ?? key).then(show, () => undefined);
    },
    openSettings: (at) => void call('settings.open', at ? { at } : {}),
    close: around.close,
    begin() {
      open = true;
      tick();
      timers.after(150, () => (skeleton.value = true));
      void glanceAt();
      void read(false);
    },
    end() {
      open = false;
      stopClock?.();
      void draft.flush();
    },
  };
}

/** A reading with a comment as Jira has it now, in the place of an older form of it. */
function withComment(reading: IssueReading, comment: Comment): IssueReading {
  const { issue } = reading;
  const isNew = !issue.comments.some(({ id }) => id === comment.id);
  const comments = isNew
    ? [...issue.comments, comment]
    : issue.comments.map((one) => (one.id === comment.id ? comment : one));
  const updated = comment.created > issue.updated ? comment.created : issue.updated;
  return { ...reading, issue: { ...issue, updated, comments, commentCount: issue.commentCount + (isNew ? 1 : 0) } };
}

function withoutComment(reading: IssueReading, id: Comment['id']): IssueReading {
  const { issue } = reading;
  const comments = issue.comments.filter((one) => one.id !== id);
  const commentCount = issue.commentCount - (issue.comments.length - comments.length);
  return { ...reading, issue: { ...issue, comments, commentCount } };
}
