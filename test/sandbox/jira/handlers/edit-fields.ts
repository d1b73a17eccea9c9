import { priorityBean } from '../beans/catalogue.ts';
import { versionBean } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { customFields, priorities } from '../seed/catalogue.ts';
import { projectOf } from '../seed/projects.ts';
import type { IssueRecord } from '../state.ts';
import { readLongText } from './long-text.ts';
import { isAssignable, personOf } from './named-person.ts';

/** A field that can be edited: what `editmeta` says of it, and what a request may put there. */
export interface EditField {
  readonly id: string;
  readonly required: boolean;
  readonly operations: readonly ('set' | 'add' | 'remove')[];
  readonly allowed?: (call: Call, issue: IssueRecord) => readonly JsonObject[];
  /** What a list holds now, in the form in which a request says it. */
  readonly present?: (issue: IssueRecord) => readonly unknown[];
  /** Puts a value on the issue, or complains about it and leaves the issue alone. */
  readonly put: (call: Call, issue: IssueRecord, value: unknown) => string | undefined;
}

const listOperations = ['set', 'add', 'remove'] as const;

type Option = { readonly id: string; readonly name: string };

/** What `{id}` or `{name}` picks. */
const picked = (options: readonly Option[], value: unknown): Option | undefined =>
  isObject(value) ? options.find(({ id, name }) => value['id'] === id || value['name'] === name) : undefined;

function putSummary(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  if (value === null || value === '') return 'You must specify a summary of the issue.';
  if (typeof value !== 'string') return 'Operation value must be a string';
  if (value.length > 255) return 'Summary must be less than 255 characters.';
  if (/[\r\n]/.test(value)) return 'The summary is invalid because it contains newline characters.';
  issue.summary = value;
  return undefined;
}

function putDescription({ site }: Call, issue: IssueRecord, value: unknown): string | undefined {
  const text = readLongText(site.kind, value);
  if (typeof text === 'string') return text;
  issue.description = text;
  return undefined;
}

function putPriority(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  const priority = picked(priorities, value);
  if (!priority) return 'The priority selected is invalid.';
  issue.priority = priority.name;
  return undefined;
}

function putLabels(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  if (!Array.isArray(value) || !value.every((label) => typeof label === 'string')) return 'data was not an array';
  const spaced = value.find((label) => /\s/.test(label));
  if (spaced !== undefined) return `The label '${spaced}' contains spaces which is invalid.`;
  issue.labels = [...new Set(value)];
  return undefined;
}

/** Fills a list of names from options of the project. */
const putNames =
  (
    what: string,
    optionsOf: (issue: IssueRecord) => readonly Option[],
    put: (issue: IssueRecord, names: string[]) => void,
  ) =>
  (_call: Call, issue: IssueRecord, value: unknown): string | undefined => {
    if (!Array.isArray(value)) return 'data was not an array';
    const chosen = value.map((entry: unknown) => picked(optionsOf(issue), entry));
    const names = chosen.flatMap((option) => option?.name ?? []);
    if (names.length < chosen.length) return `${what} is not valid`;
    put(issue, names);
    return undefined;
  };

function putDue(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  if (value !== null && !(typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))) {
    return `Error parsing date string: ${String(value)}`;
  }
  issue.due = value ?? undefined;
  return undefined;
}

function putPoints(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  if (value !== null && typeof value !== 'number') return 'Operation value must be a number';
  issue.points = value ?? undefined;
  return undefined;
}

function putAssignee(call: Call, issue: IssueRecord, value: unknown): string | undefined {
  const id = isObject(value) ? value[call.site.kind === 'cloud' ? 'accountId' : 'name'] : value;
  if (id === null) {
    issue.assignee = undefined;
    return undefined;
  }
  const person = personOf(call, id);
  if (!person) return `User '${String(id)}' does not exist.`;
  if (!isAssignable(person, issue.project)) return `User '${String(id)}' cannot be assigned issues.`;
  issue.assignee = person.name;
  return undefined;
}

const chosenOf = (options: readonly Option[], names: readonly string[]): readonly Option[] =>
  options.filter(({ name }) => names.includes(name));

/** The fields on every edit screen, in its order. */
export const editFields = ({ site }: Pick<Call, 'site'>): readonly EditField[] => [
  { id: 'summary', required: true, operations: ['set'], put: putSummary },
  { id: 'description', required: false, operations: ['set'], put: putDescription },
  {
    id: 'priority',
    required: false,
    operations: ['set'],
    allowed: () => priorities.map(({ name }) => priorityBean(site, name)),
    put: putPriority,
  },
  { id: 'labels', required: false, operations: listOperations, present: ({ labels }) => labels, put: putLabels },
  {
    id: 'components',
    required: false,
    operations: listOperations,
    allowed: (_call, { project }) =>
      projectOf(project).components.map(({ id, name }) => ({ self: `${site.api}/component/${id}`, id, name })),
    present: ({ project, components }) => chosenOf(projectOf(project).components, components),
    put: putNames(
      'Component name',
      ({ project }) => projectOf(project).components,
      (issue, names) => void (issue.components = names),
    ),
  },
  {
    id: 'fixVersions',
    required: false,
    operations: listOperations,
    allowed: (_call, { project }) => projectOf(project).versions.map((version) => versionBean(site, version)),
    present: ({ project, fixVersions }) => chosenOf(projectOf(project).versions, fixVersions),
    put: putNames(
      'Version name',
      ({ project }) => projectOf(project).versions,
      (issue, names) => void (issue.fixVersions = names),
    ),
  },
  { id: 'duedate', required: false, operations: ['set'], put: putDue },
  { id: 'assignee', required: false, operations: ['set'], put: putAssignee },
  { id: `customfield_${customFields[site.kind].points}`, required: false, operations: ['set'], put: putPoints },
];
