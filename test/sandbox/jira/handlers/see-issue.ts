import type { Answer } from '../answer.ts';
import { refusal } from '../answer.ts';
import { isArchived } from '../archive.ts';
import { seesProject } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { findIssue } from '../state.ts';
import type { IssueRecord } from '../state.ts';

/** The issue, when it is there and the asker may see it. */
export function visibleIssue(call: Pick<Call, 'state' | 'me'>, keyOrId: string): IssueRecord | undefined {
  const issue = findIssue(call.state, keyOrId);
  return issue && seesProject(call, issue.project) ? issue : undefined;
}

const notFoundOnCloud = 'Issue does not exist or you do not have permission to see it.';
const hiddenOnDataCenter = 'You do not have the permission to see the specified issue.';

function notSeen(call: Call, exists: boolean): Answer {
  if (call.site.kind === 'cloud') return refusal(404, notFoundOnCloud);
  if (!exists) return refusal(404, 'Issue Does Not Exist');
  return call.me ? refusal(404, hiddenOnDataCenter) : refusal(401, hiddenOnDataCenter, 'Login Required');
}

/** Reading goes on in the archive; nothing changes there any more. */
const changes = ({ method }: Call): boolean => method !== 'GET' && method !== 'HEAD';

/**
 * Goes on with the issue that the path names by `{key}`, or answers why there is none for this asker, or that it is archived
 * and this request would change it.
 */
export function withIssue(call: Call, next: (issue: IssueRecord) => Answer): Answer {
  const key = call.params['key'] ?? '';
  const issue = visibleIssue(call, key);
  if (!issue) return notSeen(call, findIssue(call.state, key) !== undefined);
  if (isArchived(call.site, issue) && changes(call))
    return refusal(403, `Issue ${issue.key} is archived. Archived issues can't be changed.`);
  return next(issue);
}
