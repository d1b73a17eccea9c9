import type { Answer } from '../answer.ts';
import { fieldErrors } from '../answer.ts';
import type { Call } from '../call.ts';
import { fieldsOf } from '../fields/fields.ts';
import { dig, isObject } from '../json.ts';
import type { TypeSeed } from '../seed/catalogue.ts';
import type { Project } from '../seed/projects.ts';
import type { IssueRecord } from '../state.ts';
import { blankIssue } from './blank-issue.ts';
import { createFieldOf } from './create-fields.ts';
import { creatableProjects, screenOf, typesOf } from './screen.ts';

type Sent = Readonly<Record<string, unknown>>;

interface Place {
  readonly project: Project;
  readonly type: TypeSeed;
}

/** The project and the type: without them there is no screen to judge the rest by. */
function readPlace(call: Call, fields: Sent): Place | Answer {
  const named = dig(fields['project'], 'key') ?? dig(fields['project'], 'id');
  const project = creatableProjects(call).find(({ id, key }) => [id, key].includes(String(named)));
  if (!project)
    return fieldErrors({ project: named === undefined ? 'project is required' : 'valid project is required' });
  const [id, name] = [dig(fields['issuetype'], 'id'), dig(fields['issuetype'], 'name')];
  if (id === undefined && name === undefined) return fieldErrors({ issuetype: 'issue type is required' });
  const type = typesOf(project).find((each) => (id === undefined ? each.name === name : each.id === String(id)));
  return type ? { project, type } : fieldErrors({ issuetype: 'The issue type selected is invalid.' });
}

/** The value that a request gives a field: under `fields`, or put together from the operations under `update`. */
function valueOf(id: string, fields: Sent, update: Sent): unknown {
  const operations = update[id];
  if (!Array.isArray(operations)) return fields[id];
  const sets = operations.filter((one) => isObject(one) && 'set' in one);
  if (sets.length > 0) return dig(sets.at(-1), 'set');
  return operations.flatMap((one) => (isObject(one) && 'add' in one ? [one['add']] : []));
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What Jira says of a required field in which nothing is, and under which name; nothing where it fills the field itself. */
function missing({ site }: Call, id: string): Readonly<Record<string, string>> {
  if (id === 'reporter' || id === 'priority') return {};
  if (id === 'summary') return { summary: 'You must specify a summary of the issue.' };
  if (id === 'parent') return { issuetype: 'Issue type is a sub-task but parent issue key or id not specified.' };
  return { [id]: `${fieldsOf(site.kind).find((field) => field.id === id)?.name} is required.` };
}

const notOnScreen = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

const partOf = (body: unknown, part: 'fields' | 'update'): Sent => {
  const found = dig(body, part);
  return isObject(found) ? found : {};
};

/** The issue that a request wants to have created, or the 400 about what is missing, wrong, or not on the screen. */
export function fillIn(call: Call): IssueRecord | Answer {
  const [fields, update] = [partOf(call.body, 'fields'), partOf(call.body, 'update')];
  const place = readPlace(call, fields);
  if ('headers' in place) return place;
  const issue = blankIssue(call, place.project, place.type.name);
  const screen = screenOf(call.site.kind, place.project, place.type);
  const foreign = [...Object.keys(fields), ...Object.keys(update)].filter(
    (id) => !screen.some(({ field }) => field === id),
  );
  const errors: Record<string, string> = Object.fromEntries(foreign.map((id) => [id, notOnScreen(id)]));
  for (const { field: id, required } of screen) {
    const value = valueOf(id, fields, update);
    if (isNothing(value)) {
      if (required) Object.assign(errors, missing(call, id));
      continue;
    }
    const complaint = createFieldOf(call, id).put(call, issue, value);
    if (complaint !== undefined) errors[id] = complaint;
  }
  return Object.keys(errors).length > 0 ? fieldErrors(errors) : issue;
}
