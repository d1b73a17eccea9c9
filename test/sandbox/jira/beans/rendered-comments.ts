import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { renderedText } from '../render/text.ts';
import type { IssueRecord } from '../state.ts';
import { renderedTime } from '../time.ts';
import { commentField } from './comment.ts';
import { sceneOf } from './scene.ts';

/** The comment field in `renderedFields`: the page again, with HTML bodies and worded times. */
export function renderedComments(desk: Desk, issue: IssueRecord): JsonObject {
  const page = commentField(desk, issue);
  const comments = Array.isArray(page['comments']) ? page['comments'] : [];
  const rendered = comments.map((bean, index) => {
    const comment = issue.comments[index];
    return comment
      ? {
          ...bean,
          body: renderedText(comment.text, sceneOf(desk, issue)),
          created: renderedTime(comment.created),
          updated: renderedTime(comment.updated),
        }
      : bean;
  });
  return { ...page, comments: rendered };
}
