import type { Desk } from '../call.ts';
import { hasField, selectFields } from '../fields/fields.ts';
import type { Field } from '../fields/field.ts';
import type { Json, JsonObject } from '../json.ts';
import type { IssueRecord } from '../state.ts';
import { movesOf, transitionBean } from './transition.ts';

const expandable = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

export interface IssueView {
  readonly fields: readonly Field[];
  readonly expand: ReadonlySet<string>;
}

/** A comma list of a query, or the list of a body → its names. */
export const namesIn = (list: string | readonly string[] | null): string[] =>
  (typeof list === 'string' ? [list] : (list ?? []))
    .flatMap((part) => part.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

/** What a request wants to see of issues. */
export const viewOf = (
  desk: Desk,
  fields: readonly string[],
  expand: readonly string[],
  fallback: '*all' | '*navigable',
): IssueView => ({
  fields: selectFields(desk.site.kind, fields, fallback).filter((field) => hasField(desk.site, field)),
  expand: new Set(expand),
});

const byId = (fields: readonly Field[], of: (field: Field) => Json | undefined): JsonObject =>
  Object.fromEntries(fields.map((field) => [field.id, of(field)]));

/** An issue as GET issue and the searches answer with it. */
export function issueBean(desk: Desk, issue: IssueRecord, { fields, expand }: IssueView): JsonObject {
  const transitions = movesOf(issue).map((move) => transitionBean(desk, issue, move, expand.has('transitions.fields')));
  return {
    expand: expandable,
    id: issue.id,
    self: `${desk.site.api}/issue/${issue.id}`,
    key: issue.key,
    renderedFields: expand.has('renderedFields')
      ? byId(fields, (field) => field.rendered?.(desk, issue) ?? null)
      : undefined,
    names: expand.has('names') ? byId(fields, ({ name }) => name) : undefined,
    schema: expand.has('schema') ? byId(fields, ({ schema }) => ({ ...schema })) : undefined,
    transitions: expand.has('transitions') || expand.has('transitions.fields') ? transitions : undefined,
    fields: byId(fields, (field) => field.value(desk, issue)),
  };
}
