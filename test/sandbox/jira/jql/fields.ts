import { visibleIssue } from '../handlers/see-issue.ts';
import { seesProject } from '../beans/project.ts';
import type { Desk } from '../call.ts';
import { categories, issueTypes, named, priorities, resolutions, statuses } from '../seed/catalogue.ts';
import { people } from '../seed/people.ts';
import { projectOf, projects } from '../seed/projects.ts';
import type { IssueRecord } from '../state.ts';
import { jiraTime } from '../time.ts';

/** A field that JQL can ask for. */
export interface JqlField {
  /** The issue's values, lower case; empty for EMPTY. */
  readonly values: (issue: IssueRecord) => readonly string[];
  /** A value as it was typed → the form that `values` has; `undefined` when there is no such value. */
  readonly resolve: (desk: Desk, typed: string) => string | undefined;
  /** Jira's complaint about a value that there is not. */
  readonly complaint: (typed: string, field: string) => string;
  /** Compared as text that may be contained (`~`), or as a time (`>=`). */
  readonly kind?: 'text' | 'time';
  readonly order?: (issue: IssueRecord) => string | number;
}

const unknownValue = (typed: string, field: string): string =>
  `The value '${typed}' does not exist for the field '${field}'.`;
const lower = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text.toLowerCase()]);

const oneOf = (
  table: readonly { readonly id: string; readonly name: string }[],
  value: (issue: IssueRecord) => string | undefined,
): JqlField => ({
  values: (issue) => lower(value(issue)),
  resolve: (_desk, typed) =>
    table.find(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase())?.name.toLowerCase(),
  complaint: unknownValue,
  order: (issue) => table.findIndex(({ name }) => name === value(issue)),
});

const person = (value: (issue: IssueRecord) => string | undefined): JqlField => ({
  values: (issue) => lower(value(issue)),
  resolve: ({ me }, typed) =>
    typed === 'currentUser()'
      ? (me?.name ?? '')
      : people.find(({ name, accountId, email, displayName }) => [name, accountId, email, displayName].includes(typed))
          ?.name,
  complaint: unknownValue,
});

const anything = (values: (issue: IssueRecord) => readonly string[]): JqlField => ({
  values: (issue) => values(issue).map((value) => value.toLowerCase()),
  resolve: (_desk, typed) => typed.toLowerCase(),
  complaint: unknownValue,
});

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Times are compared to the minute, in the site's zone, as text of one length. */
const minute = (iso: string): string => jiraTime(iso).slice(0, 16).replace('T', ' ');

const time = (value: (issue: IssueRecord) => string | undefined): JqlField => ({
  kind: 'time',
  values: (issue) => [value(issue)].filter((iso) => iso !== undefined).map(minute),
  resolve: ({ site }, typed) => {
    const [, amount = '0', unit = ''] = /^-(\d+)([mhdw])$/.exec(typed) ?? [];
    const length = units[unit];
    if (length !== undefined) return minute(new Date(site.now() - Number(amount) * length).toISOString());
    const [, day, clock = '00:00'] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(typed.replaceAll('/', '-')) ?? [];
    return day && `${day} ${clock}`;
  },
  complaint: (typed, field) => `Date value '${typed}' for field '${field}' is invalid.`,
  order: (issue) => value(issue) ?? '',
});

const text = (value: (issue: IssueRecord) => string): JqlField => ({
  ...anything((issue) => [value(issue)]),
  kind: 'text',
});

const plainTextOf = (issue: IssueRecord): string => {
  const texts = [issue.description, ...issue.comments.map((comment) => comment.text)];
  return [issue.summary, ...texts.map((each) => JSON.stringify(each ?? ''))].join('\n');
};

const key: JqlField = {
  values: (issue) => [issue.key],
  resolve: (desk, typed) => visibleIssue(desk, typed)?.key,
  complaint: (typed, field) => `An issue with key '${typed}' does not exist for field '${field}'.`,
  order: (issue) => Number(issue.id),
};

const categoryOf = (issue: IssueRecord): string => named(statuses, issue.status).category;
const type = oneOf(issueTypes, (issue) => issue.type);
const sprint = anything((issue) => issue.sprints.map(String));

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
  resolution: oneOf(resolutions, (issue) => issue.resolution),
  labels: anything((issue) => issue.labels),
  component: anything((issue) => issue.components),
  fixversion: anything((issue) => issue.fixVersions),
  sprint,
  summary: text((issue) => issue.summary),
  text: text(plainTextOf),
  created: time((issue) => issue.created),
  updated: time((issue) => issue.updated),
  resolved: time((issue) => issue.resolved),
};
