import type { Attachment, Body, Comment, Issue, IssueLink, IssueSummary } from '../../issue/issue.ts';
import type { ImageName } from '../../rich-text/tree.ts';
import type { AttachmentWire, CommentWire, IssueWire, SummaryWire } from '../wire/fields.wire.ts';
import type { ImageCollector } from './image-table.ts';
import type { SiteFields } from './site-fields.ts';
import { sprintName } from './sprint.ts';
import { toIsoUtc } from './timestamp.ts';
import { toIssueType, toPerson, toPriority, toReference, toStatus } from './to-words.ts';

/** Which image of the issue a formatted text means by a file's name, or by the id in the media node. */
export type FindImage = (alt: string, id: string) => ImageName | undefined;

/** How a client's Jira writes formatted text: `raw` as stored, `rendered` as HTML where it was asked for. */
export type ReadBody = (raw: unknown, rendered: string | undefined, findImage: FindImage) => Body | undefined;

/** How many comments the card shows; the others are in Jira. */
export const mostComments = 20;

/** A picture as large as this is not loaded without being asked for. */
const largestPicture = 2_000_000;

/** Stands for a date that Jira hides: it never does for issues, and an absent date must not break a card. */
export const unknownDate = new Date(0).toISOString();

export function toSummary(wire: SummaryWire, webUrl: string, images: ImageCollector): IssueSummary {
  const { summary, status, issuetype, priority, assignee } = wire.fields;
  return {
    id: wire.id,
    key: wire.key,
    url: `${webUrl}/browse/${wire.key}`,
    summary: summary ?? '',
    type: toIssueType(
      issuetype ?? { name: '', id: undefined, iconUrl: undefined, subtask: undefined, hierarchyLevel: undefined },
      images,
    ),
    status: toStatus(status ?? { name: '', statusCategory: undefined }),
    priority: priority && toPriority(priority, images),
    assignee: toPerson(assignee, images),
  };
}

export function toComment(
  wire: CommentWire,
  readBody: ReadBody,
  images: ImageCollector,
  findImage: FindImage = () => undefined,
): Comment {
  return {
    id: wire.id,
    author: toPerson(wire.author, images),
    created: toIsoUtc(wire.created) ?? unknownDate,
    edited: wire.updated !== undefined && wire.updated !== wire.created,
    body: readBody(wire.body, wire.renderedBody, findImage) ?? { kind: 'tree', tree: [] },
  };
}

/** The newest of these comments, oldest first, in whatever order Jira sent them. */
export const newestLast = (comments: readonly Comment[]): readonly Comment[] =>
  comments
    .toSorted(
      // Of the same millisecond: Jira counts its ids upwards.
      (one, other) => one.created.localeCompare(other.created) || Number(one.id) - Number(other.id),
    )
    .slice(-mostComments);

export interface IssueContext {
  readonly webUrl: string;
  readonly fields: SiteFields;
  readonly readBody: ReadBody;
  readonly images: ImageCollector;
}

export function toIssue(wire: IssueWire, { webUrl, fields: ids, readBody, images }: IssueContext): Issue {
  const { fields, renderedFields } = wire;
  const attachments = fields.attachment.map((attachment) => toAttachment(attachment, images));
  const findImage: FindImage = (alt, id) =>
    attachments.find((attachment) => attachment.fileName === alt || attachment.id === id)?.image;
  const renderedComments = new Map(renderedFields?.comment?.comments.map(({ id, body }) => [id, body]));
  const comments = (fields.comment?.comments ?? []).map((comment) =>
    toComment(
      { ...comment, renderedBody: comment.renderedBody ?? renderedComments.get(comment.id) },
      readBody,
      images,
      findImage,
    ),
  );
  return {
    ...toSummary(wire, webUrl, images),
    reporter: toPerson(fields.reporter, images),
    parent: parentOf(wire, ids),
    resolution: fields.resolution?.name,
    labels: fields.labels,
    components: fields.components.map(({ name }) => name),
    fixVersions: fields.fixVersions.map(({ name }) => name),
    sprint: ids.sprint === undefined ? undefined : sprintName(fields[ids.sprint]),
    storyPoints: ids.storyPoints.map((id) => fields[id]).find((value) => typeof value === 'number'),
    due: fields.duedate,
    created: toIsoUtc(fields.created) ?? unknownDate,
    updated: toIsoUtc(fields.updated) ?? toIsoUtc(fields.created) ?? unknownDate,
    description: readBody(fields.description, renderedFields?.description, findImage),
    subtasks: fields.subtasks.map(toReference),
    links: fields.issuelinks.flatMap(toLink),
    attachments,
    comments: newestLast(comments),
    commentCount: fields.comment?.total ?? comments.length,
    archived: fields.archiveddate !== undefined || fields.project?.archived === true,
  };
}

/** Classic projects of Server name an epic by its key alone, in a field of their own (jira-api.md §6). */
function parentOf({ fields }: IssueWire, ids: SiteFields): Issue['parent'] {
  if (fields.parent) return toReference(fields.parent);
  const epic = ids.epicLink === undefined ? undefined : fields[ids.epicLink];
  return typeof epic === 'string' ? { key: epic, summary: '', status: undefined } : undefined;
}

function toLink(wire: IssueWire['fields']['issuelinks'][number]): IssueLink[] {
  const other = wire.outwardIssue ?? wire.inwardIssue;
  if (!other) return [];
  const relation = (wire.outwardIssue ? wire.type?.outward : wire.type?.inward) ?? wire.type?.name ?? '';
  return [{ ...toReference(other), relation }];
}

/** An attached file; pictures that are small enough, or have a thumbnail, can be shown. */
export function toAttachment(wire: AttachmentWire, images: ImageCollector): Attachment {
  const mimeType = wire.mimeType ?? 'application/octet-stream';
  const bytes = wire.size ?? 0;
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(mimeType);
  const address = wire.thumbnail ?? (bytes <= largestPicture ? wire.content : undefined);
  return {
    id: wire.id,
    fileName: wire.filename ?? '',
    bytes,
    mimeType,
    image: isPicture ? images.add('attachment', wire.id, address) : undefined,
  };
}
