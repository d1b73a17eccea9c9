import type { Answer } from '../answer.ts';
import { empty, fieldErrors, json, refusal } from '../answer.ts';
import { activityOf } from '../activity.ts';
import { personBean } from '../beans/person.ts';
import type { Call } from '../call.ts';
import { isObject } from '../json.ts';
import { projectOf } from '../seed/projects.ts';
import { personNamed } from '../seed/people.ts';
import type { IssueRecord } from '../state.ts';
import { withChangeable } from './may-change.ts';
import { isAssignable, personOf } from './named-person.ts';
import { withIssue } from './see-issue.ts';

/** PUT /issue/{key}/assignee: a person, `null` for nobody, `"-1"` for whom the project says. 204. */
export function putAssignee(call: Call): Answer {
  const cloud = call.site.kind === 'cloud';
  const complaint = 'You do not have permission to assign issues.';
  return withChangeable(call, cloud ? 403 : 401, complaint, (issue) => {
    if (!isObject(call.body)) return refusal(400, 'Unexpected body.');
    const id = call.body[cloud ? 'accountId' : 'name'];
    if (id === undefined && cloud) return refusal(400, 'Either accountId or name must be given.');
    const person = id === '-1' ? personNamed(projectOf(issue.project).lead) : personOf(call, id);
    const clears = id === null || id === undefined;
    if (!person && !clears) return fieldErrors({ assignee: `User '${String(id)}' does not exist.` });
    if (person && !isAssignable(person, issue.project)) {
      return fieldErrors({ assignee: `User '${String(id)}' cannot be assigned issues.` });
    }
    issue.assignee = person?.name;
    issue.updated = new Date(call.site.now()).toISOString();
    return empty();
  });
}

/** GET /issue/{key}/watchers. */
export const getWatchers = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const { watchers } = activityOf(call.state, issue);
    return json({
      self: `${call.site.api}/issue/${issue.key}/watchers`,
      isWatching: call.me !== undefined && watchers.includes(call.me.name),
      watchCount: watchers.length,
      watchers: watchers.map((name) => personBean(call, name)),
    });
  });

/** Changes who watches; a person may change that for themselves alone. Twice is as good as once. */
const changeWatchers = (call: Call, id: unknown, change: (watchers: Set<string>, name: string) => void): Answer =>
  withIssue(call, (issue) => {
    const person = id === undefined ? call.me : personOf(call, id);
    if (!person) return refusal(400, `The user "${String(id)}" does not exist.`);
    if (person.name !== call.me?.name) {
      const status = call.site.kind === 'cloud' ? 403 : 401;
      return refusal(status, 'You do not have permission to manage the watchers of this issue.');
    }
    const activity = activityOf(call.state, issue);
    const watchers = new Set(activity.watchers);
    change(watchers, person.name);
    activity.watchers = [...watchers];
    return empty();
  });

/** POST /issue/{key}/watchers: the body is a bare JSON string, or nothing for oneself. */
export function postWatcher(call: Call): Answer {
  if (call.body !== undefined && typeof call.body !== 'string') return refusal(400, 'The body must be a JSON string.');
  return changeWatchers(call, call.body, (watchers, name) => watchers.add(name));
}

/** DELETE /issue/{key}/watchers: the person stands in the query. */
export function deleteWatcher(call: Call): Answer {
  const parameter = call.site.kind === 'cloud' ? 'accountId' : 'username';
  const id = call.query.get(parameter);
  if (id === null) return refusal(400, `The ${parameter} query parameter is required.`);
  return changeWatchers(call, id, (watchers, name) => watchers.delete(name));
}

/** What stands against a vote; `wanted` is whether there is to be one. */
function whyNoVote(call: Call, issue: IssueRecord, wanted: boolean): string | undefined {
  if (issue.reporter === call.me?.name) return 'You cannot vote for an issue you have reported.';
  if (issue.resolution !== undefined) return 'You cannot vote or change your vote on resolved issues.';
  const votes = activityOf(call.state, issue).voters.includes(call.me?.name ?? '');
  if (votes === wanted) return wanted ? 'You have already voted for this issue.' : 'You have not voted for this issue.';
  return undefined;
}

const changeVotes = (call: Call, wanted: boolean): Answer =>
  withIssue(call, (issue) => {
    const complaint = whyNoVote(call, issue, wanted);
    if (complaint !== undefined) return refusal(404, complaint);
    const activity = activityOf(call.state, issue);
    const others = activity.voters.filter((name) => name !== call.me?.name);
    activity.voters = wanted && call.me ? [...others, call.me.name] : others;
    return empty();
  });

/** POST /issue/{key}/votes: 204, and 404 for every reason why not (jira-api.md §3). */
export const postVote = (call: Call): Answer => changeVotes(call, true);

/** DELETE /issue/{key}/votes. */
export const deleteVote = (call: Call): Answer => changeVotes(call, false);
