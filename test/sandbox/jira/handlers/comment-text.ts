import type { Answer } from '../answer.ts';
import { fieldErrors, refusal } from '../answer.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { adfText } from '../render/adf.ts';
import { isDocument, isWellFormed } from '../render/adf-rules.ts';
import type { Kind } from '../site.ts';
import type { CommentRecord, IssueRecord, Text } from '../state.ts';
import { tooLong } from './text-limit.ts';

const complaint = (message: string): Answer => fieldErrors({ comment: message });
const noText = complaint('Comment body can not be empty!');

/**
 * The text of a comment in the kind's form, or the 400 that Jira answers to one in another: Cloud's v3 takes an Atlassian
 * document and no string, Data Center wiki markup.
 */
export function readText(kind: Kind, body: unknown, what: 'body' | 'comment'): Text | Answer {
  if (body === undefined || body === null) return noText;
  if (kind === 'server') {
    if (typeof body !== 'string')
      return refusal(400, `Can not deserialize instance of java.lang.String out of the ${what}`);
    if (body.trim() === '') return noText;
    const excess = tooLong(body);
    return excess === undefined ? { wiki: body } : complaint(excess);
  }
  if (!isDocument(body)) {
    return complaint('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  }
  if (!isWellFormed(body)) return refusal(400, 'INVALID_INPUT');
  const text = adfText(body);
  if (text.trim() === '') return noText;
  const excess = tooLong(text);
  // The body came out of JSON.parse: an object in it is a JsonObject.
  return excess === undefined ? { adf: body as JsonObject } : complaint(excess);
}

/** Puts a comment of the asker on an issue. */
export function addComment(call: Call, issue: IssueRecord, text: Text, visibility?: JsonObject): CommentRecord {
  const now = new Date(call.site.now()).toISOString();
  const id = String(call.state.nextCommentId);
  call.state.nextCommentId += 1;
  const comment = { id, author: call.me?.name ?? '', created: now, updated: now, text, visibility };
  issue.comments.push(comment);
  issue.updated = now;
  return comment;
}
