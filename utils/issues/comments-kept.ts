import type { Comment } from '../issue/issue.ts';
import type { Pictured } from '../jira/client.ts';
import type { IssueEntry } from './entries.ts';

/** The issue with a comment that Jira has now: in its old place, or as the newest. */
export function withComment({ issue, images }: IssueEntry, { value, images: own }: Pictured<Comment>): IssueEntry {
  const isKnown = issue.comments.some(({ id }) => id === value.id);
  const comments = isKnown
    ? issue.comments.map((one) => (one.id === value.id ? value : one))
    : [...issue.comments, value];
  const commentCount = issue.commentCount + (isKnown ? 0 : 1);
  return { issue: { ...issue, comments, commentCount }, images: { ...images, ...own } };
}

/** The issue with another text in a comment; one that is too old to be shown stays out of sight. */
export const withEdited = (entry: IssueEntry, comment: Pictured<Comment>): IssueEntry =>
  entry.issue.comments.some(({ id }) => id === comment.value.id) ? withComment(entry, comment) : entry;

/** The issue without a comment. */
export function withoutComment({ issue, images }: IssueEntry, gone: Comment['id']): IssueEntry {
  const comments = issue.comments.filter(({ id }) => id !== gone);
  const commentCount = issue.commentCount - (issue.comments.length - comments.length);
  return { issue: { ...issue, comments, commentCount }, images };
}
