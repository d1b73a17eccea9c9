import type { Comment, IssueKey } from '../issue/issue.ts';
import type { Pictured, SentComment } from '../jira/client.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Draft } from './cache.ts';
import type { Ask } from './door.ts';
import type { Drafts } from './drafts.ts';
import { afterLostAnswer, mayHaveHappened } from './lost-answer.ts';
import type { Readings } from './readings.ts';
import type { Share } from './share.ts';

export interface CommentParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly drafts: Drafts;
  readonly readings: Readings;
  readonly clock: () => number;
}

export type SendComment = (connection: string, key: IssueKey, text: string) => Promise<Result<Comment>>;

type Mark = NonNullable<Draft['sent']>;

/**
 * Sends a comment so that Jira ends up with it once. Before it goes out the draft says so on disk; after a lost answer, and
 * before the same text goes out again, Jira is asked whether it has it. The draft is dropped only when it has.
 */
export function createSendComment({ ask, share, drafts, readings, clock }: CommentParts): SendComment {
  const find = (connection: string, key: IssueKey, mark: Mark) => {
    const sent: SentComment = { text: mark.text, after: mark.after, sentAt: mark.at };
    return ask(connection, (client) => client.findComment(key, sent));
  };

  const settle = async (connection: string, key: IssueKey, text: string, comment: Pictured<Comment>) => {
    await drafts.drop(connection, key, text);
    const kept = await readings.atHand(connection, key);
    if (kept) {
      const { issue, images } = kept.value;
      const comments = [...issue.comments.filter(({ id }) => id !== comment.value.id), comment.value];
      const isNew = comments.length > issue.comments.length;
      const commentCount = issue.commentCount + (isNew ? 1 : 0);
      await readings.keep(connection, key, {
        issue: { ...issue, comments, commentCount },
        images: { ...images, ...comment.images },
      });
    }
    return ok(comment.value);
  };

  const send = async (connection: string, key: IssueKey, text: string): Promise<Result<Comment>> => {
    const { sent: earlier } = await drafts.read(connection, key);
    const doubtful = earlier?.text === text ? earlier : undefined;
    if (doubtful) {
      const found = await find(connection, key, doubtful);
      if (!found.ok) return found;
      if (found.value) return settle(connection, key, text, found.value);
    }
    const known = await readings.atHand(connection, key);
    const mark: Mark = doubtful ?? { text, at: clock(), after: newestId(known?.value.issue.comments) };
    await drafts.mark(connection, key, text, mark);
    const answer = await ask(connection, (client) => client.addComment(key, text));
    if (answer.ok) return settle(connection, key, text, answer.value);
    if (!mayHaveHappened(answer.failure)) {
      await drafts.mark(connection, key, text, doubtful);
      return answer;
    }
    const found = await find(connection, key, mark);
    if (found.ok && found.value) return settle(connection, key, text, found.value);
    return refuse(found.ok ? answer.failure : afterLostAnswer(answer.failure, found.failure));
  };

  return (connection, key, text) => share(`comment ${connection}/${key} ${text}`, () => send(connection, key, text));
}

/** An issue without comments answers `0`: every comment is newer. */
function newestId(comments: readonly Comment[] | undefined): string | undefined {
  return comments && String(Math.max(0, ...comments.map(({ id }) => Number(id))));
}
