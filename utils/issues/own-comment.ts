import type { Comment, IssueKey } from '../issue/issue.ts';
import type { Pictured } from '../jira/client.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { withEdited, withoutComment } from './comments-kept.ts';
import type { Ask } from './door.ts';
import { afterLostAnswer, mayHaveHappened } from './lost-answer.ts';
import type { Readings } from './readings.ts';
import type { Share } from './share.ts';
import type { Visit } from './visit.ts';
import type { Write } from './writes.ts';

export interface OwnCommentParts {
  readonly ask: Ask;
  readonly write: Write;
  readonly share: Share;
  readonly readings: Readings;
  readonly clock: () => number;
}

/** Changes to comments that were sent from here. All others are `refused`, whatever Jira lets this user change. */
export interface OwnComment {
  edit(visit: Visit, key: IssueKey, id: Comment['id'], text: string): Promise<Result<Comment>>;
  /** A comment that is not there any more counts as deleted. */
  remove(visit: Visit, key: IssueKey, id: Comment['id']): Promise<Result<null>>;
}

/** How many of the newest comments are looked at after a lost answer. */
const mostLookedAt = 100;

/** Both may be sent again without harm; after a lost answer Jira is asked all the same, so that nobody has to. */
export function createOwnComment({ ask, write, share, readings, clock }: OwnCommentParts): OwnComment {
  /** What a page says of a comment is a claim; that it was sent from here is known. */
  const isOwn = async ({ kept }: Visit, key: IssueKey, id: Comment['id']): Promise<boolean> =>
    (await kept.ownComments.read([`${key}/${id}`])).size > 0;

  const edited = async (visit: Visit, key: IssueKey, comment: Pictured<Comment>) => {
    await readings.amend(visit, key, (entry) => withEdited(entry, comment));
    return ok(comment.value);
  };

  const deleted = async (visit: Visit, key: IssueKey, id: Comment['id']) => {
    await readings.amend(visit, key, (entry) => withoutComment(entry, id));
    return ok(null);
  };

  /** Whether the comment is certainly gone: it is not among those between which it would stand. */
  const isGone = async (visit: Visit, key: IssueKey, id: Comment['id']): Promise<Result<boolean>> => {
    const page = { newestFirst: true, startAt: 0, most: mostLookedAt };
    const newest = await ask(visit, (client) => client.comments(key, page), 'write');
    if (!newest.ok) return newest;
    const { comments, total } = newest.value.value;
    const reachesFar = comments.length >= total || comments.some((one) => Number(one.id) < Number(id));
    return ok(reachesFar && comments.every((one) => one.id !== id));
  };

  const edit: OwnComment['edit'] = async (visit, key, id, text) => {
    if (!(await isOwn(visit, key, id))) return refuse({ kind: 'refused' });
    const sentAt = clock();
    const answer = await write(visit, key, (client) => client.editComment(key, id, text));
    if (answer.ok) return edited(visit, key, answer.value);
    if (!mayHaveHappened(answer.failure)) return answer;
    // As if it had just been sent after the comment before it: Jira's own way of comparing texts is behind this question.
    const sent = { text, sentAt, after: String(Number(id) - 1) };
    const found = await ask(visit, (client) => client.findComment(key, sent), 'write');
    if (!found.ok) return refuse(afterLostAnswer(answer.failure, found.failure));
    return found.value?.value.id === id ? edited(visit, key, found.value) : answer;
  };

  const remove: OwnComment['remove'] = async (visit, key, id) => {
    if (!(await isOwn(visit, key, id))) return refuse({ kind: 'refused' });
    const answer = await write(visit, key, (client) => client.deleteComment(key, id));
    if (answer.ok || answer.failure.kind === 'not-found') return deleted(visit, key, id);
    if (!mayHaveHappened(answer.failure)) return answer;
    const gone = await isGone(visit, key, id);
    if (!gone.ok) return refuse(afterLostAnswer(answer.failure, gone.failure));
    return gone.value ? deleted(visit, key, id) : answer;
  };

  return {
    edit: (visit, key, id, text) => share(`edit ${visit.id}/${key}/${id} ${text}`, () => edit(visit, key, id, text)),
    remove: (visit, key, id) => share(`delete ${visit.id}/${key}/${id}`, () => remove(visit, key, id)),
  };
}
