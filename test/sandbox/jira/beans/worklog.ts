import type { WorklogRecord } from '../activity.ts';
import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { writtenText } from '../render/text.ts';
import type { IssueRecord } from '../state.ts';
import { jiraTime } from '../time.ts';
import { personBean } from './person.ts';
import { sceneOf } from './scene.ts';

const units = [
  ['d', 28_800],
  ['h', 3600],
  ['m', 60],
] as const;

/** Seconds as Jira words them: `1d 2h 30m`. */
function worded(seconds: number): string {
  let left = seconds;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.join(' ') || '0m';
}

/** Time that somebody spent on an issue. */
export function worklogBean(desk: Desk, issue: IssueRecord, worklog: WorklogRecord): JsonObject {
  const author = personBean(desk, worklog.author);
  return {
    self: `${desk.site.api}/issue/${issue.id}/worklog/${worklog.id}`,
    author,
    updateAuthor: author,
    comment: worklog.text && writtenText(worklog.text, desk.site.kind, sceneOf(desk, issue)),
    created: jiraTime(worklog.created),
    updated: jiraTime(worklog.created),
    started: jiraTime(worklog.started),
    timeSpent: worded(worklog.seconds),
    timeSpentSeconds: worklog.seconds,
    id: worklog.id,
    issueId: issue.id,
  };
}
