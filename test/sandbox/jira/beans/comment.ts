import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { renderedText, writtenText } from '../render/text.ts';
import type { CommentRecord, IssueRecord } from '../state.ts';
import { jiraTime } from '../time.ts';
import { personBean } from './person.ts';
import { sceneOf } from './scene.ts';

/** A comment; with its HTML when `rendered`. */
export function commentBean(desk: Desk, issue: IssueRecord, comment: CommentRecord, rendered: boolean): JsonObject {
  const { site } = desk;
  const scene = sceneOf(desk, issue);
  return {
    self: `${site.api}/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author: personBean(desk, comment.author),
    body: writtenText(comment.text, site.kind, scene),
    updateAuthor: personBean(desk, comment.author),
    created: jiraTime(comment.created),
    updated: jiraTime(comment.updated),
    renderedBody: rendered ? renderedText(comment.text, scene) : undefined,
    visibility: comment.visibility,
    jsdPublic: site.kind === 'cloud' ? true : undefined,
  };
}

/** The comments as the field of an issue carries them: a page, on Cloud of at most twenty and with its address. */
export function commentField(desk: Desk, issue: IssueRecord): JsonObject {
  const comments = issue.comments.slice(0, desk.site.kind === 'cloud' ? 20 : undefined);
  return {
    comments: comments.map((comment) => commentBean(desk, issue, comment, false)),
    self: desk.site.kind === 'cloud' ? `${desk.site.api}/issue/${issue.id}/comment` : undefined,
    maxResults: comments.length,
    total: issue.comments.length,
    startAt: 0,
  };
}
