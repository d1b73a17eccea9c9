import { activityOf } from '../activity.ts';
import { priorityBean, resolutionBean, statusBean, typeBean } from '../beans/catalogue.ts';
import { personBean } from '../beans/person.ts';
import { projectOfIssueBean, versionBean } from '../beans/project.ts';
import { projectOf } from '../seed/projects.ts';
import type { IssueRecord } from '../state.ts';
import { momentField, systemField } from './field.ts';
import type { Field } from './field.ts';

const personField = (id: string, name: string, who: (issue: IssueRecord) => string | undefined): Field =>
  systemField(id, name, 'user', (desk, issue) => {
    const person = who(issue);
    return person === undefined ? null : personBean(desk, person);
  });

/** The fields whose values stand on the issue itself. */
export const plainFields: readonly Field[] = [
  systemField('summary', 'Summary', 'string', (_desk, issue) => issue.summary),
  systemField('issuetype', 'Issue Type', 'issuetype', ({ site }, issue) => typeBean(site, issue.type)),
  systemField('project', 'Project', 'project', ({ site }, issue) => projectOfIssueBean(site, projectOf(issue.project))),
  systemField('status', 'Status', 'status', ({ site }, issue) => statusBean(site, issue.status)),
  systemField('priority', 'Priority', 'priority', ({ site }, issue) => priorityBean(site, issue.priority)),
  systemField('resolution', 'Resolution', 'resolution', ({ site }, issue) =>
    issue.resolution === undefined ? null : resolutionBean(site, issue.resolution),
  ),
  personField('assignee', 'Assignee', (issue) => issue.assignee),
  personField('reporter', 'Reporter', (issue) => issue.reporter),
  personField('creator', 'Creator', (issue) => issue.reporter),
  systemField('labels', 'Labels', 'array of string', (_desk, issue) => issue.labels),
  systemField('components', 'Component/s', 'array of component', ({ site }, issue) =>
    projectOf(issue.project)
      .components.filter(({ name }) => issue.components.includes(name))
      .map(({ id, name }) => ({ self: `${site.api}/component/${id}`, id, name })),
  ),
  systemField('fixVersions', 'Fix Version/s', 'array of version', ({ site }, issue) =>
    projectOf(issue.project)
      .versions.filter(({ name }) => issue.fixVersions.includes(name))
      .map((version) => versionBean(site, version)),
  ),
  systemField('versions', 'Affects Version/s', 'array of version', () => []),
  systemField('duedate', 'Due date', 'date', (_desk, issue) => issue.due ?? null),
  momentField('created', 'Created', (issue) => issue.created),
  momentField('updated', 'Updated', (issue) => issue.updated),
  momentField('resolutiondate', 'Resolved', (issue) => issue.resolved),
  systemField('votes', 'Votes', 'votes', ({ site, state, me }, issue) => ({
    self: `${site.api}/issue/${issue.key}/votes`,
    votes: activityOf(state, issue).voters.length,
    hasVoted: me !== undefined && activityOf(state, issue).voters.includes(me.name),
  })),
  systemField('watches', 'Watchers', 'watches', ({ site, state, me }, issue) => ({
    self: `${site.api}/issue/${issue.key}/watchers`,
    watchCount: activityOf(state, issue).watchers.length,
    isWatching: me !== undefined && activityOf(state, issue).watchers.includes(me.name),
  })),
  systemField('workratio', 'Work Ratio', 'number', () => -1),
];
