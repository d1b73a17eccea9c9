import { priorityBean } from '../beans/catalogue.ts';
import { visibleProjects } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { fieldsOf } from '../fields/fields.ts';
import type { JsonObject } from '../json.ts';
import { issueTypes, named } from '../seed/catalogue.ts';
import type { TypeSeed } from '../seed/catalogue.ts';
import { createScreenOf, creatableTypes } from '../seed/create-screens.ts';
import type { CreateField } from '../seed/create-screens.ts';
import type { Project } from '../seed/projects.ts';
import type { Kind } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { createFieldOf, fieldIdOf } from './create-fields.ts';

/** Whether a kind puts a field on the screen: only Server names its epics, and only Cloud hangs stories below them by `parent`. */
function isOnScreen(kind: Kind, { subtask }: TypeSeed, { field }: CreateField): boolean {
  if (field === 'epicName') return kind === 'server';
  return field !== 'parent' || kind === 'cloud' || subtask;
}

/** The screen of creating an issue of a type, its fields by their ids. */
export const screenOf = (kind: Kind, project: Project, type: TypeSeed): readonly CreateField[] =>
  createScreenOf(project.key, type.name)
    .filter((field) => isOnScreen(kind, type, field))
    .map(({ field, required }) => ({ field: fieldIdOf(kind, field), required }));

/** The types that can be created in a project. */
export const typesOf = (project: Project): readonly TypeSeed[] =>
  creatableTypes(project.key).map((name) => named(issueTypes, name));

/** The projects in which the asker may create. */
export const creatableProjects = (call: Pick<Call, 'me' | 'state'>): readonly Project[] =>
  visibleProjects(call).filter(({ key }) => !call.state.lookOnly[key]?.includes(call.me?.name ?? ''));

/** Below the API: where what is typed into a field is looked up. */
const suggestions: Readonly<Record<string, string>> = {
  assignee: 'user/assignable/search?query=',
  reporter: 'user/search?query=',
  labels: 'label/suggest?query=',
};

/** A field of the screen as every shape of createmeta describes it; they differ in how they name it. */
export function createFieldBean(call: Call, issue: IssueRecord, { field: id, required }: CreateField): JsonObject {
  const { site } = call;
  const known = fieldsOf(site.kind).find((each) => each.id === id);
  const { operations, allowed } = createFieldOf(call, id);
  return {
    required,
    schema: { ...known?.schema, type: known?.schema.type ?? 'any' },
    name: known?.name ?? id,
    autoCompleteUrl: suggestions[id] && `${site.api}/${suggestions[id]}`,
    // Cloud says that whoever creates is the reporter; Server acts so, and does not say it.
    hasDefaultValue: id === 'priority' || (id === 'reporter' && site.kind === 'cloud'),
    operations,
    allowedValues: allowed?.(call, issue),
    defaultValue: id === 'priority' ? priorityBean(site, issue.priority) : undefined,
  };
}
