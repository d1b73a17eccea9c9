import { computed, signal } from '@preact/signals';
import type { CardModel } from '../../components/card/model.ts';
import type { Body, IssueKey, IssueSummary } from '../issue/issue.ts';
import { longestComment } from '../issue/limits.ts';
import type { Transition } from '../issue/transition.ts';
import type { Call } from '../protocol/call.ts';
import type { IssueReading } from '../protocol/messages.ts';
import type { Failure } from '../result/failure.ts';
import type { RichText } from '../rich-text/tree.ts';
import { createDraft } from './draft.ts';
import type { Timers } from './hover-intent.ts';
import { createImages } from './images.ts';

export interface CardSurroundings {
  readonly call: Call;
  readonly timers: Timers;
  now(): number;
  bodyToTree(body: Body): RichText;
  copyText(text: string): Promise<void>;
  close(): void;
}

/** A card's signals and verbs, and the end of its life. */
export interface CardStore extends CardModel {
  /** Keeps what was typed and stops asking. */
  end(): void;
}

/** Makes the state of the card of one key and begins to read the issue. */
export function createCardStore(key: IssueKey, url: string, around: CardSurroundings): CardStore {
  const { call, timers } = around;
  const reading = signal<IssueReading>();
  const glance = signal<IssueSummary>();
  const failure = signal<Failure>();
  const refreshing = signal(false);
  const skeleton = signal(false);
  const copied = signal(false);
  const now = signal(around.now());
  const view = signal<'issue' | 'move'>('issue');
  const transitions = signal<readonly Transition[]>();
  const transitionsFailure = signal<Failure>();
  const chosen = signal<string>();
  const moving = signal(false);
  const moveFailure = signal<Failure>();
  const sending = signal(false);
  const commentFailure = signal<Failure>();
  const draft = createDraft(timers, async (text) => (await call('draft.keep', { key, text })).ok);
  let ended = false;

  const take = (answer: IssueReading): void => {
    reading.value = answer;
    failure.value = answer.trouble;
    now.value = around.now();
    draft.restore(answer.draft);
  };
  const read = async (fresh: boolean): Promise<void> => {
    refreshing.value = true;
    const answer = await call('issue.read', { key, fresh });
    refreshing.value = false;
    if (ended) return;
    if (!answer.ok) failure.value = answer.failure;
    else take(answer.value);
    if (answer.ok && !fresh && answer.value.stale) void read(true);
  };
  /** Answered from what the page's own request brought, so that it costs none. */
  const glanceAt = async (): Promise<void> => {
    const answer = await call('issues.summaries', { keys: [key] });
    if (answer.ok) glance.value = answer.value.issues[key];
  };
  const readTransitions = async (): Promise<void> => {
    const answer = await call('issue.transitions', { key });
    if (answer.ok) transitions.value = answer.value;
    else transitionsFailure.value = answer.failure;
  };
  const closeMove = (): void => {
    view.value = 'issue';
    chosen.value = undefined;
    moveFailure.value = undefined;
    transitionsFailure.value = undefined;
  };
  const tick = (): void => {
    now.value = around.now();
    if (!ended) timers.after(60_000, tick);
  };

  timers.after(60_000, tick);
  timers.after(150, () => (skeleton.value = true));
  void glanceAt();
  void read(false);

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
    view,
    transitions,
    transitionsFailure,
    chosen,
    moving,
    moveFailure,
    draft: draft.text,
    draftState: draft.state,
    sending,
    commentFailure,
    images: createImages(call, () => key),
    bodyToTree: around.bodyToTree,
    refresh: () => void read(true),
    openMove() {
      view.value = 'move';
      transitions.value = undefined;
      transitionsFailure.value = undefined;
      void readTransitions();
    },
    closeMove,
    chooseTransition(id) {
      chosen.value = id;
      moveFailure.value = undefined;
    },
    move(fields) {
      const transition = chosen.value;
      if (transition === undefined || moving.value) return;
      moving.value = true;
      moveFailure.value = undefined;
      void call('issue.move', { key, transition, fields: { ...fields } }).then((answer) => {
        moving.value = false;
        if (!answer.ok) {
          moveFailure.value = answer.failure;
          return;
        }
        take(answer.value);
        closeMove();
      });
    },
    setDraft(text) {
      commentFailure.value = undefined;
      draft.set(text);
    },
    comment() {
      const text = draft.text.value.trim();
      if (text === '' || sending.value) return;
      if (text.length > longestComment) {
        commentFailure.value = { kind: 'too-large' };
        return;
      }
      sending.value = true;
      commentFailure.value = undefined;
      // Kept before it is sent: the worker may die with the answer on its way.
      void draft
        .flush()
        .then(() => call('issue.comment', { key, text }))
        .then((answer) => {
          sending.value = false;
          if (!answer.ok) {
            commentFailure.value = answer.failure;
            return;
          }
          draft.drop();
          const before = reading.value;
          if (before === undefined) return;
          const { issue } = before;
          const comments = [...issue.comments.filter(({ id }) => id !== answer.value.id), answer.value];
          reading.value = { ...before, draft: '', issue: { ...issue, comments, commentCount: issue.commentCount + 1 } };
        });
    },
    copy() {
      void around.copyText(reading.value?.issue.key ?? key).then(() => {
        copied.value = true;
        timers.after(1_500, () => (copied.value = false));
      });
    },
    openSettings: () => void call('settings.open', {}),
    close: around.close,
    end() {
      ended = true;
      void draft.flush();
    },
  };
}
