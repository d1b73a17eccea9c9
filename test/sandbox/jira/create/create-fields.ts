import { typeBean } from '../beans/catalogue.ts';
import { projectBean } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { editFields } from '../handlers/edit-fields.ts';
import type { EditField } from '../handlers/edit-fields.ts';
import { personOf } from '../handlers/named-person.ts';
import { dig } from '../json.ts';
import { customFields } from '../seed/catalogue.ts';
import { creatableTypes } from '../seed/create-screens.ts';
import { projectOf } from '../seed/projects.ts';
import { sprints } from '../seed/sprints.ts';
import type { Kind } from '../site.ts';
import { findIssue } from '../state.ts';
import type { IssueRecord } from '../state.ts';

/** The field's id in this kind of Jira: custom ones are numbered differently. */
export function fieldIdOf(kind: Kind, name: string): string {
  const numbers: Readonly<Record<string, number>> = customFields[kind];
  return numbers[name] === undefined ? name : `customfield_${numbers[name]}`;
}

function putReporter(call: Call, issue: IssueRecord, value: unknown): string | undefined {
  const id = dig(value, call.site.kind === 'cloud' ? 'accountId' : 'name');
  const person = personOf(call, id);
  if (!person) return 'The reporter specified is not a user.';
  issue.reporter = person.name;
  return undefined;
}

function putParent({ state }: Call, issue: IssueRecord, value: unknown): string | undefined {
  const named = dig(value, 'key') ?? dig(value, 'id');
  if (named === undefined) return 'data was not an object';
  const parent = findIssue(state, String(named));
  if (parent?.project !== issue.project) return 'Could not find issue by id or key.';
  issue.parent = parent.key;
  return undefined;
}

function putEpicName(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'Operation value must be a string';
  issue.epicName = value;
  return undefined;
}

/** A bare number, though the field is read as a list. */
function putSprint(_call: Call, issue: IssueRecord, value: unknown): string | undefined {
  const sprint = sprints.find(({ id }) => id === value);
  if (!sprint) return 'Number value expected as the Sprint id.';
  issue.sprints = [sprint.id];
  return undefined;
}

/** Read before there is a screen: they say which one it is. */
const isRead = (): undefined => undefined;

/** What the screen of creating may have besides what can be edited later. */
const onlyAtFirst = ({ site }: Pick<Call, 'site'>): readonly EditField[] => [
  {
    id: 'project',
    required: true,
    operations: ['set'],
    allowed: (_call, { project }) => [projectBean(site, projectOf(project))],
    put: isRead,
  },
  {
    id: 'issuetype',
    required: true,
    operations: [],
    allowed: (_call, { project }) => creatableTypes(project).map((name) => typeBean(site, name)),
    put: isRead,
  },
  { id: 'reporter', required: true, operations: ['set'], put: putReporter },
  { id: 'parent', required: false, operations: ['set'], put: putParent },
  { id: 'attachment', required: false, operations: [], put: () => "Field 'attachment' cannot be set." },
  { id: fieldIdOf(site.kind, 'sprint'), required: false, operations: ['set'], put: putSprint },
  { id: fieldIdOf(site.kind, 'epicName'), required: true, operations: ['set'], put: putEpicName },
];

/** The field of an id, as creating asks for it; the seed's screens name no other, so an unknown one is a bug. */
export function createFieldOf(call: Pick<Call, 'site'>, id: string): EditField {
  const field = [...onlyAtFirst(call), ...editFields(call)].find((each) => each.id === id);
  if (!field) throw new Error(`The sandbox has no field ${id} for creating`);
  return field;
}
