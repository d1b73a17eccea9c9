import type { Comment, IssueKey } from '../issue/issue.ts';
import type { Pictured, SentComment } from '../jira/client.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { withComment } from './comments-kept.ts';
import type { Ask } from './door.ts';
import { dropDraft, markDraft, readDraft, unmarkDraft } from './drafts.ts';
import type { Mark } from './entries.ts';
import { afterLostAnswer, mayHaveHappened } from './lost-answer.ts';
import type { Readings } from './readings.ts';
import type { Share } from './share.ts';
import type { Visit } from './visit.ts';
import type { Write } from './writes.ts';

export interface CommentParts {
  readonly ask: Ask;
  readonly write: Write;
  readonly share: Share;
  readonly readings: Readings;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A write whose answer was lost may still be on its way for so long: it is not looked for before, when it is to be sent again. */
const onItsWayMs = 3_000;

export type SendComment = (visit: Visit, key: IssueKey, text: string) => Promise<Result<Comment>>;

/**
 * Sends a comment so that Jira ends up with it once. Before it goes out the draft says so on disk; after a lost answer, and
 * before the same text goes out again, Jira is asked whether it has it. The draft is dropped only when it has. The worker may
 * die before the card hears of that, so the same text within a minute counts as the same comment.
 */
export function createSendComment({ ask, write, share, readings, clock, sleep }: CommentParts): SendComment {
  const find = (visit: Visit, key: IssueKey, mark: Mark) => {
    const sent: SentComment = { text: mark.text, after: mark.after, sentAt: mark.at };
    return ask(visit, (client) => client.findComment(key, sent), 'write');
  };

  const settle = async (visit: Visit, key: IssueKey, mark: Mark, comment: Pictured<Comment>) => {
    await visit.kept.delivered.keep(new Map([[key, mark]]));
    await visit.kept.ownComments.keep(new Map([[`${key}/${comment.value.id}`, true]]));
    await dropDraft(visit, key, mark.text);
    await readings.amend(visit, key, (entry) => withComment(entry, comment));
    return ok(comment.value);
  };

  /** An earlier attempt at the same, if Jira may have it: nobody knows, or nobody who still lives was told. */
  const attemptOf = async (visit: Visit, key: IssueKey, text: string): Promise<Mark | undefined> => {
    const delivered = (await visit.kept.delivered.read([key])).get(key)?.value;
    if (delivered?.text === text) return delivered;
    const { sent } = await readDraft(visit, key);
    if (sent?.text !== text) return undefined;
    const left = (sent.again ?? sent.at) + onItsWayMs - clock();
    if (left > 0) await sleep(left);
    return sent;
  };

  const send = async (visit: Visit, key: IssueKey, text: string): Promise<Result<Comment>> => {
    const earlier = await attemptOf(visit, key, text);
    if (earlier) {
      const found = await find(visit, key, earlier);
      if (!found.ok) return found;
      if (found.value) return settle(visit, key, earlier, found.value);
    }
    const known = await readings.atHand(visit, key);
    const mark: Mark = earlier
      ? { ...earlier, again: clock() }
      : { text, at: clock(), after: newestId(known?.value.issue.comments) };
    await markDraft(visit, key, mark);
    const answer = await write(visit, key, (client) => client.addComment(key, text));
    if (answer.ok) return settle(visit, key, mark, answer.value);
    if (!mayHaveHappened(answer.failure)) {
      await unmarkDraft(visit, key, text, earlier);
      return answer;
    }
    const found = await find(visit, key, mark);
    if (found.ok && found.value) return settle(visit, key, mark, found.value);
    return refuse(found.ok ? answer.failure : afterLostAnswer(answer.failure, found.failure));
  };

  return (visit, key, text) => share(`comment ${visit.id}/${key} ${text}`, () => send(visit, key, text));
}

/** An issue without comments answers `0`: every comment is newer. */
function newestId(comments: readonly Comment[] | undefined): string | undefined {
  return comments && String(Math.max(0, ...comments.map(({ id }) => Number(id))));
}
