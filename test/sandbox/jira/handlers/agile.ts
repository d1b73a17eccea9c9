import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import { issueBean, namesIn, viewOf } from '../beans/issue.ts';
import { sprintBean } from '../beans/sprint.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { categories, named, statuses } from '../seed/catalogue.ts';
import { sprintOf } from '../seed/sprints.ts';
import { findIssue } from '../state.ts';
import type { IssueRecord } from '../state.ts';
import { withIssue } from './see-issue.ts';

function epicBean({ site, state }: Call, issue: IssueRecord): JsonObject | null {
  const epic = issue.parent === undefined ? undefined : findIssue(state, issue.parent);
  if (epic?.epicName === undefined) return null;
  const done = categories.find(({ key }) => key === named(statuses, epic.status).category)?.key === 'done';
  return {
    id: Number(epic.id),
    key: epic.key,
    self: `${site.base}/rest/agile/1.0/epic/${epic.id}`,
    name: epic.epicName,
    summary: epic.summary,
    color: { key: 'color_7' },
    done,
  };
}

/** GET /rest/agile/1.0/issue/{key}: the issue, with sprint and epic under names of their own (jira-api.md §6). */
export const agileIssue = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const asked = namesIn(call.query.getAll('fields'));
    const bean = issueBean(call, issue, viewOf(call, asked, namesIn(call.query.getAll('expand')), '*all'));
    const closed = issue.sprints.filter((id) => sprintOf(id).state === 'closed');
    const open = issue.sprints.find((id) => sprintOf(id).state !== 'closed');
    const agile: JsonObject = {
      sprint: open === undefined ? null : sprintBean(call.site, open),
      closedSprints: closed.map((id) => sprintBean(call.site, id)),
      epic: epicBean(call, issue),
      flagged: false,
    };
    const wanted = (name: string): boolean =>
      asked.length === 0 || asked.some((field) => field === name || field.startsWith('*'));
    const shown = Object.fromEntries(Object.entries(agile).filter(([name]) => wanted(name)));
    return json({ ...bean, fields: { ...Object.fromEntries(Object.entries(bean['fields'] ?? {})), ...shown } });
  });
