import type { Answer } from '../answer.ts';
import { empty, json, refusal } from '../answer.ts';
import { commentBean } from '../beans/comment.ts';
import { namesIn } from '../beans/issue.ts';
import type { Call } from '../call.ts';
import { dig, isObject } from '../json.ts';
import { isSince } from '../site.ts';
import type { CommentRecord, IssueRecord } from '../state.ts';
import { addComment, readText } from './comment-text.ts';
import { wholeNumber } from './numbers.ts';
import { withIssue } from './see-issue.ts';

const rendered = (call: Call): boolean => namesIn(call.query.getAll('expand')).includes('renderedBody');

/** GET /issue/{key}/comment: a page without `isLast`; `orderBy=-created` puts the newest first. */
export const listComments = (call: Call): Answer =>
  withIssue(call, (issue) => {
    // Older ones know no order and read over the parameter.
    const order = (isSince(call.site, 7) ? call.query.get('orderBy') : null) ?? 'created';
    if (!/^[-+ ]?created$/.test(order)) return refusal(400, `Invalid value for orderBy: ${order}`);
    const startAt = wholeNumber(call.query.get('startAt'), 0);
    const most = call.site.kind === 'cloud' ? 5_000 : 1_048_576;
    const maxResults = Math.min(wholeNumber(call.query.get('maxResults'), most), most);
    const ordered = order.startsWith('-') ? issue.comments.toReversed() : issue.comments;
    return json({
      startAt,
      maxResults,
      total: issue.comments.length,
      comments: ordered
        .slice(startAt, startAt + maxResults)
        .map((comment) => commentBean(call, issue, comment, rendered(call))),
    });
  });

function withComment(call: Call, next: (issue: IssueRecord, comment: CommentRecord) => Answer): Answer {
  return withIssue(call, (issue) => {
    const comment = issue.comments.find(({ id }) => id === call.params['id']);
    return comment ? next(issue, comment) : refusal(404, `Can not find a comment for the id: ${call.params['id']}.`);
  });
}

/** GET /issue/{key}/comment/{id}. */
export const getComment = (call: Call): Answer =>
  withComment(call, (issue, comment) => json(commentBean(call, issue, comment, rendered(call))));

/** POST /issue/{key}/comment: 201 with the comment. */
export const postComment = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const text = readText(call.site.kind, dig(call.body, 'body'), 'body');
    if ('status' in text) return text;
    const visibility = dig(call.body, 'visibility');
    const kept = isObject(visibility)
      ? { type: String(visibility['type']), value: String(visibility['value']) }
      : undefined;
    const comment = addComment(call, issue, text, kept);
    return json(commentBean(call, issue, comment, rendered(call)), 201);
  });

const notYours = (call: Call, verb: string): Answer =>
  refusal(call.site.kind === 'cloud' ? 400 : 403, `You do not have the permission to ${verb} this comment.`);

/** PUT /issue/{key}/comment/{id}: one's own alone. */
export const putComment = (call: Call): Answer =>
  withComment(call, (issue, comment) => {
    if (comment.author !== call.me?.name) return notYours(call, 'edit');
    const text = readText(call.site.kind, dig(call.body, 'body'), 'body');
    if ('status' in text) return text;
    comment.text = text;
    comment.updated = new Date(call.site.now()).toISOString();
    return json(commentBean(call, issue, comment, rendered(call)));
  });

/** DELETE /issue/{key}/comment/{id}: one's own alone; 204. */
export const deleteComment = (call: Call): Answer =>
  withComment(call, (issue, comment) => {
    if (comment.author !== call.me?.name) return notYours(call, 'delete');
    issue.comments.splice(issue.comments.indexOf(comment), 1);
    return empty();
  });
