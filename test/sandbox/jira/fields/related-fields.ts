import { attachmentBean } from '../beans/attachment.ts';
import { commentField } from '../beans/comment.ts';
import { linkBeans, referenceBean } from '../beans/reference.ts';
import { renderedComments } from '../beans/rendered-comments.ts';
import { sceneOf } from '../beans/scene.ts';
import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { renderedText, writtenText } from '../render/text.ts';
import { issueTypes, named } from '../seed/catalogue.ts';
import { childrenOf, findIssue } from '../state.ts';
import type { IssueRecord } from '../state.ts';
import { systemField } from './field.ts';
import type { Field } from './field.ts';

/** Whether an issue is a subtask: only then is its parent one on Data Center. */
export const isSubtask = (issue: IssueRecord): boolean => named(issueTypes, issue.type).subtask;

/** Cloud names the epic as parent too; Data Center only the issue of a subtask (jira-api.md §6). */
function parentValue(desk: Desk, issue: IssueRecord): JsonObject | undefined {
  const parent = issue.parent === undefined ? undefined : findIssue(desk.state, issue.parent);
  return parent && (desk.site.kind === 'cloud' || isSubtask(issue)) ? referenceBean(desk, parent) : undefined;
}

/** The fields that show other things: issues, files, texts and what they refer to. */
export const relatedFields: readonly Field[] = [
  systemField('parent', 'Parent', 'issuelink', parentValue),
  systemField('subtasks', 'Sub-Tasks', 'array of issuelinks', (desk, issue) =>
    childrenOf(desk.state, issue.key)
      .filter(isSubtask)
      .map((child) => referenceBean(desk, child)),
  ),
  systemField('issuelinks', 'Linked Issues', 'array of issuelinks', (desk, issue) =>
    issue.links.flatMap((link) => linkBeans(desk, link)),
  ),
  {
    ...systemField('attachment', 'Attachment', 'array of attachment', (desk, issue) =>
      issue.attachments.map((attachment) => attachmentBean(desk, attachment)),
    ),
    navigable: false,
  },
  { ...systemField('comment', 'Comment', 'comments-page', commentField), navigable: false, rendered: renderedComments },
  {
    ...systemField('description', 'Description', 'string', (desk, issue) =>
      issue.description ? writtenText(issue.description, desk.site.kind, sceneOf(desk, issue)) : null,
    ),
    rendered: (desk, issue) => (issue.description ? renderedText(issue.description, sceneOf(desk, issue)) : ''),
  },
  { ...systemField('environment', 'Environment', 'string', () => null), rendered: () => '' },
];
