import { visibleIssue } from '../handlers/see-issue.ts';
import { seesProject } from '../beans/project.ts';
import { historyOf } from '../history.ts';
import { categories, issueTypes, named, priorities, resolutions, statuses } from '../seed/catalogue.ts';
import { projectOf, projects } from '../seed/projects.ts';
import { sprints, type Sprint } from '../seed/sprints.ts';
import type { IssueRecord } from '../state.ts';
import { anything, oneOf, person, text, time, unknownValue, type JqlField } from './kinds.ts';

const plainTextOf = (issue: IssueRecord): string => {
  const texts = [issue.description, ...issue.comments.map((comment) => comment.text)];
  return [issue.summary, ...texts.map((each) => JSON.stringify(each ?? ''))].join('\n');
};

const key: JqlField = {
  values: (issue) => [issue.key],
  resolve: (desk, typed) =>
    typed === 'issueHistory()' ? historyOf(desk).map((issue) => issue.key) : visibleIssue(desk, typed)?.key,
  complaint: (typed, field) => `An issue with key '${typed}' does not exist for field '${field}'.`,
  order: (issue) => Number(issue.id),
};

const categoryOf = (issue: IssueRecord): string => named(statuses, issue.status).category;
const type = oneOf(issueTypes, (issue) => issue.type);

const sprintStates: Readonly<Record<string, Sprint['state']>> = {
  'openSprints()': 'active',
  'futureSprints()': 'future',
  'closedSprints()': 'closed',
};

/** By number, by name, or all of a state. */
const sprint: JqlField = {
  ...anything((issue) => issue.sprints.map(String)),
  resolve: (_desk, typed) => {
    const fitting = sprints.filter(
      ({ id, name, state }) => String(id) === typed || name === typed || state === sprintStates[typed],
    );
    return fitting.length > 0 || typed in sprintStates ? fitting.map(({ id }) => String(id)) : undefined;
  },
};

const due = time((issue) => issue.due && `${issue.due}T00:00:00.000Z`);

/** The fields by their names in JQL, lower case. */
export const jqlFields: Readonly<Record<string, JqlField>> = {
  key,
  issuekey: key,
  issue: key,
  id: key,
  parent: { ...key, values: (issue) => (issue.parent === undefined ? [] : [issue.parent]) },
  project: {
    values: (issue) => [issue.project],
    resolve: (desk, typed) => {
      const wanted = typed.toLowerCase();
      const found = projects.find(({ id, key: own, name }) =>
        [id, own.toLowerCase(), name.toLowerCase()].includes(wanted),
      );
      return found && seesProject(desk, found.key) ? found.key : undefined;
    },
    complaint: unknownValue,
    order: (issue) => projectOf(issue.project).firstId,
  },
  assignee: person((issue) => issue.assignee),
  reporter: person((issue) => issue.reporter),
  creator: person((issue) => issue.reporter),
  status: oneOf(statuses, (issue) => issue.status),
  statuscategory: {
    values: (issue) => [categoryOf(issue)],
    resolve: (_desk, typed) =>
      categories.find(({ id, key: own, name }) => [String(id), own, name.toLowerCase()].includes(typed.toLowerCase()))
        ?.key,
    complaint: unknownValue,
  },
  issuetype: type,
  type,
  priority: oneOf(priorities, (issue) => issue.priority),
  resolution: { ...oneOf(resolutions, (issue) => issue.resolution), empty: 'unresolved' },
  labels: anything((issue) => issue.labels),
  component: anything((issue) => issue.components),
  fixversion: anything((issue) => issue.fixVersions),
  sprint,
  summary: text((issue) => issue.summary),
  text: text(plainTextOf),
  created: time((issue) => issue.created),
  updated: time((issue) => issue.updated),
  resolved: time((issue) => issue.resolved),
  resolutiondate: time((issue) => issue.resolved),
  due,
  duedate: due,
  // What somebody has seen is what they have a part in (`history.ts`); the latest change stands for the visit.
  lastviewed: time((issue) => issue.updated),
};
