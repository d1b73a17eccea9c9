import { signal } from '@preact/signals';
import type { CommentChange } from '../../components/card/model.ts';
import type { Comment, IssueKey } from '../issue/issue.ts';
import { longestComment } from '../issue/limits.ts';
import type { Call } from '../protocol/call.ts';
import type { Failure } from '../result/failure.ts';

/** What became of a comment of one's own. */
export interface OwnCommentEvents {
  changed(comment: Comment): void;
  removed(id: Comment['id']): void;
}

/**
 * The comments that were sent from this card: what was typed is known, so they can be changed without losing what Jira made
 * of it, and taken back.
 */
export function createOwnComments(key: IssueKey, call: Call, events: OwnCommentEvents) {
  const ownComments = signal<ReadonlyMap<Comment['id'], string>>(new Map());
  const commentChange = signal<CommentChange>();

  const fail = (change: CommentChange, failure: Failure): void => {
    commentChange.value = { ...change, busy: false, failure };
  };
  const edit = async (change: CommentChange): Promise<void> => {
    const { id, text } = change;
    const answer = await call('comment.edit', { key, id, text: text.trim() });
    if (!answer.ok) return fail(change, answer.failure);
    ownComments.value = new Map([...ownComments.value, [id, text.trim()]]);
    commentChange.value = undefined;
    events.changed(answer.value);
  };
  const remove = async (change: CommentChange): Promise<void> => {
    const answer = await call('comment.delete', { key, id: change.id });
    if (!answer.ok) return fail(change, answer.failure);
    ownComments.value = new Map([...ownComments.value].filter(([id]) => id !== change.id));
    commentChange.value = undefined;
    events.removed(change.id);
  };

  return {
    ownComments,
    commentChange,
    /** A comment was sent from here. */
    note({ id }: Comment, text: string) {
      ownComments.value = new Map([...ownComments.value, [id, text]]);
    },
    beginChange(id: Comment['id'], what: CommentChange['what']) {
      const text = ownComments.value.get(id);
      if (text === undefined || commentChange.value?.busy) return;
      commentChange.value = { id, what, text, busy: false, failure: undefined };
    },
    setChange(text: string) {
      const change = commentChange.value;
      if (change && !change.busy) commentChange.value = { ...change, text, failure: undefined };
    },
    cancelChange() {
      if (!commentChange.value?.busy) commentChange.value = undefined;
    },
    confirmChange() {
      const change = commentChange.value;
      if (!change || change.busy || change.text.trim() === '') return;
      if (change.text.length > longestComment) return fail(change, { kind: 'too-large' });
      commentChange.value = { ...change, busy: true, failure: undefined };
      void (change.what === 'edit' ? edit : remove)(change);
    },
  };
}
