import type { Answer } from '../answer.ts';
import { fieldErrors, json, refusal } from '../answer.ts';
import { activityOf, nextActivityId } from '../activity.ts';
import { worklogBean } from '../beans/worklog.ts';
import type { Call } from '../call.ts';
import { dig } from '../json.ts';
import { readLongText } from './long-text.ts';
import { withChangeable } from './may-change.ts';
import { withIssue } from './see-issue.ts';

/** GET /issue/{key}/worklog: all of it at once. */
export const listWorklogs = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const { worklogs } = activityOf(call.state, issue);
    return json({
      startAt: 0,
      maxResults: worklogs.length,
      total: worklogs.length,
      worklogs: worklogs.map((worklog) => worklogBean(call, issue, worklog)),
    });
  });

const adjustments = new Set(['auto', 'leave', 'new', 'manual']);
const unitSeconds: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3600, m: 60 };

/** Seconds from `timeSpentSeconds`, or from a `timeSpent` such as `1h 30m`; 0 for neither. */
function secondsIn(body: unknown): number {
  const seconds = dig(body, 'timeSpentSeconds');
  if (typeof seconds === 'number') return seconds;
  const spent = dig(body, 'timeSpent');
  if (typeof spent !== 'string' || !/^(\d+[wdhm]\s*)+$/.test(spent)) return 0;
  return [...spent.matchAll(/(\d+)([wdhm])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (unitSeconds[unit] ?? 0),
    0,
  );
}

/** POST /issue/{key}/worklog: 201 with the worklog. A moment has one form alone (jira-api.md §3). */
export function postWorklog(call: Call): Answer {
  const complaint = 'You do not have the permission to associate a worklog with this issue.';
  return withChangeable(call, call.site.kind === 'cloud' ? 400 : 403, complaint, (issue) => {
    const now = new Date(call.site.now()).toISOString();
    const started = dig(call.body, 'started') ?? now.replace('Z', '+0000');
    if (typeof started !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/.test(started)) {
      return refusal(400, `Cannot deserialize value of type \`java.util.Date\` from "${String(started)}"`);
    }
    if (!adjustments.has(call.query.get('adjustEstimate') ?? 'auto')) {
      return fieldErrors({ adjustEstimate: "The value has to be one of 'new', 'leave', 'manual', 'auto'." });
    }
    const seconds = secondsIn(call.body);
    if (!(seconds > 0)) return fieldErrors({ timeLogged: 'You must indicate the time spent working.' });
    const text = readLongText(call.site.kind, dig(call.body, 'comment'));
    if (typeof text === 'string') return fieldErrors({ comment: text });
    const worklog = {
      id: String(nextActivityId(call.state)),
      author: call.me?.name ?? '',
      created: now,
      started: new Date(started.replace(/(\d\d)$/, ':$1')).toISOString(),
      seconds,
      text,
    };
    activityOf(call.state, issue).worklogs.push(worklog);
    issue.updated = now;
    return json(worklogBean(call, issue, worklog), 201);
  });
}
