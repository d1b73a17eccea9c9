import type { Answer } from '../answer.ts';
import { refusal } from '../answer.ts';
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
  if (call.site.flavour === 'cloud') return refusal(404, notFoundOnCloud);
  if (!exists) return refusal(404, 'Issue Does Not Exist');
  return call.me ? refusal(404, hiddenOnDataCenter) : refusal(401, hiddenOnDataCenter, 'Login Required');
}

/** Goes on with the issue that the path names by `{key}`, or answers why there is none for this asker. */
export function withIssue(call: Call, next: (issue: IssueRecord) => Answer): Answer {
  const key = call.params['key'] ?? '';
  const issue = visibleIssue(call, key);
  return issue ? next(issue) : notSeen(call, findIssue(call.state, key) !== undefined);
}
