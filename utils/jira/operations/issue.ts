import { ok } from '../../result/result.ts';
import type { CommentOperations, IssueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { issueWire } from '../wire/fields.wire.ts';
import type { SiteFields } from '../words/site-fields.ts';
import { mostComments, newestLast, toIssue } from '../words/to-issue.ts';
import { summaryFields } from './summaries.ts';

const issueFields = [
  ...summaryFields,
  'reporter',
  'parent',
  'resolution',
  'labels',
  'components',
  'fixVersions',
  'duedate',
  'created',
  'updated',
  'description',
  'subtasks',
  'issuelinks',
  'attachment',
  'comment',
  'project',
  'archiveddate',
] as const;

/** An issue in full. Takes the reading of comments: a long thread is embedded from its beginning (jira-api.md §3), and the card shows its end. */
export function createIssueOperation(
  { site: { webUrl }, dialect, at, ask, images: collector }: Speaker,
  { comments }: Pick<CommentOperations, 'comments'>,
): Pick<IssueOperations, 'issue'> {
  return {
    async issue(key, fields) {
      const names = [...issueFields, ...fieldIds(fields)].join(',');
      const wire = await ask({ path: at(key), query: { fields: names, ...dialect.issueExpand } }, issueWire, 'issue');
      if (!wire.ok) return wire;
      const images = collector();
      const issue = toIssue(wire.value, { webUrl, fields, readBody: dialect.readBody, images });
      const embedded = wire.value.fields.comment?.comments.length ?? 0;
      if (issue.commentCount <= embedded) return ok({ value: issue, images: images.table });
      const page = await comments(issue.key, { newestFirst: true, startAt: 0, most: mostComments });
      if (!page.ok) return ok({ value: issue, images: images.table });
      return ok({
        value: { ...issue, comments: newestLast(page.value.value.comments) },
        images: { ...images.table, ...page.value.images },
      });
    },
  };
}

const fieldIds = ({ sprint, epicLink, storyPoints }: SiteFields): readonly string[] =>
  [sprint, epicLink, ...storyPoints].filter((id) => id !== undefined);
