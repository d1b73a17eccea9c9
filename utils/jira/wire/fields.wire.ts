import * as z from 'zod/mini';
import { anything, listOf, maybe, wireId } from './wire.ts';

/** What Cloud (v3) and Server (v2) send alike. Atlassian promises almost none of it (jira-api.md §0.10), so all may be missing. */

export const personWire = z.object({
  /** Cloud. */
  accountId: maybe(z.string()),
  /** Server; Cloud sends an empty text or nothing. */
  name: maybe(z.string()),
  key: maybe(z.string()),
  displayName: maybe(z.string()),
  avatarUrls: maybe(z.record(z.string(), z.string())),
});
export type PersonWire = z.infer<typeof personWire>;

export const statusWire = z.object({
  name: z.string(),
  statusCategory: maybe(z.object({ key: maybe(z.string()) })),
});
export type StatusWire = z.infer<typeof statusWire>;

export const typeWire = z.object({
  id: maybe(wireId),
  name: z.string(),
  iconUrl: maybe(z.string()),
  subtask: maybe(z.boolean()),
  hierarchyLevel: maybe(z.number()),
});
export type TypeWire = z.infer<typeof typeWire>;

export const priorityWire = z.object({ id: maybe(wireId), name: z.string(), iconUrl: maybe(z.string()) });
export type PriorityWire = z.infer<typeof priorityWire>;

const named = z.object({ name: z.string() });

export const referenceWire = z.object({
  key: z.string(),
  fields: maybe(z.object({ summary: maybe(z.string()), status: maybe(statusWire) })),
});
export type ReferenceWire = z.infer<typeof referenceWire>;

export const linkWire = z.object({
  type: maybe(z.object({ name: maybe(z.string()), inward: maybe(z.string()), outward: maybe(z.string()) })),
  inwardIssue: maybe(referenceWire),
  outwardIssue: maybe(referenceWire),
});

export const attachmentWire = z.object({
  id: wireId,
  filename: maybe(z.string()),
  size: maybe(z.number()),
  mimeType: maybe(z.string()),
  content: maybe(z.string()),
  thumbnail: maybe(z.string()),
});
export type AttachmentWire = z.infer<typeof attachmentWire>;

export const commentWire = z.object({
  id: wireId,
  author: maybe(personWire),
  created: maybe(z.string()),
  updated: maybe(z.string()),
  /** ADF on Cloud, wiki markup on Server. */
  body: anything,
  /** HTML; only with `expand=renderedBody`. */
  renderedBody: maybe(z.string()),
});
export type CommentWire = z.infer<typeof commentWire>;

export const commentPageWire = z.object({ comments: listOf(commentWire), total: maybe(z.number()) });

/** The fields of a summary; a full issue has `issueFieldsWire`. */
const summaryFields = {
  summary: maybe(z.string()),
  status: maybe(statusWire),
  issuetype: maybe(typeWire),
  priority: maybe(priorityWire),
  assignee: maybe(personWire),
};

export const summaryWire = z.object({ id: wireId, key: z.string(), fields: z.object(summaryFields) });
export type SummaryWire = z.infer<typeof summaryWire>;

/** Loose: the custom fields are read by the ids that `site-fields.ts` found. */
export const issueFieldsWire = z.looseObject({
  ...summaryFields,
  reporter: maybe(personWire),
  parent: maybe(referenceWire),
  resolution: maybe(named),
  labels: listOf(z.string()),
  components: listOf(named),
  fixVersions: listOf(named),
  duedate: maybe(z.string()),
  created: maybe(z.string()),
  updated: maybe(z.string()),
  description: anything,
  subtasks: listOf(referenceWire),
  issuelinks: listOf(linkWire),
  attachment: listOf(attachmentWire),
  comment: maybe(commentPageWire),
  project: maybe(z.object({ archived: maybe(z.boolean()) })),
  /** Data Center, since 8.1: absent or null while the issue is in use. */
  archiveddate: maybe(z.string()),
});

export const issueWire = z.object({
  id: wireId,
  key: z.string(),
  fields: issueFieldsWire,
  /** HTML of the formatted fields; only with `expand=renderedFields`. */
  renderedFields: maybe(
    z.object({
      description: maybe(z.string()),
      comment: maybe(z.object({ comments: listOf(z.object({ id: wireId, body: maybe(z.string()) })) })),
    }),
  ),
});
export type IssueWire = z.infer<typeof issueWire>;
