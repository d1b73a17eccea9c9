import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { issueBean, namesIn, viewOf } from '../beans/issue.ts';
import type { Call } from '../call.ts';
import { dig, stringsOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { readQuery } from '../jql/query.ts';
import type { IssueRecord } from '../state.ts';
import { wholeNumber } from './numbers.ts';
import { searchable } from './searchable.ts';
import { readValidation } from './validate-query.ts';

/** A search as either method sends it. */
export interface SearchRequest {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  /** A member of the body or a parameter of the query, by name. */
  readonly option: (name: string) => unknown;
}

/** GET carries comma lists; POST carries `fields` as a list, and `expand` as a list or (Cloud) a comma string. */
export function searchRequest(call: Call): SearchRequest {
  if (call.method !== 'POST') {
    const option = (name: string): unknown => call.query.get(name) ?? undefined;
    const lists = (name: string): string[] => namesIn(call.query.getAll(name));
    return { jql: call.query.get('jql') ?? '', fields: lists('fields'), expand: lists('expand'), option };
  }
  const jql = dig(call.body, 'jql');
  const expand = dig(call.body, 'expand');
  return {
    jql: typeof jql === 'string' ? jql : '',
    fields: stringsOf(dig(call.body, 'fields')),
    expand: namesIn(typeof expand === 'string' ? expand : stringsOf(expand)),
    option: (name) => dig(call.body, name),
  };
}

export interface Found {
  readonly issues: readonly IssueRecord[];
  readonly warnings: readonly string[];
}

/** The issues of a query that the asker may see, or the 400 about it. Nobody finds nothing, and hears no complaint either. */
export function find(call: Call, { jql }: SearchRequest, validate: boolean, needsBounds: boolean): Found | Answer {
  const query = readQuery(call, jql);
  if ('problem' in query) return refusal(400, query.problem);
  if (!call.me) return { issues: [], warnings: [] };
  if (needsBounds && !query.bounded) {
    return refusal(400, 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  if (validate && query.complaints.length > 0) return refusal(400, ...query.complaints);
  return { issues: searchable(call).filter(query.matches).toSorted(query.compare), warnings: query.complaints };
}

/** `jira.search.views.default.max`: larger pages are cut without a word. */
const largestPage = 1_000;

/** Data Center: GET and POST /search. */
export function search(call: Call): Answer {
  const request = searchRequest(call);
  const validate = readValidation(call.site, request.option('validateQuery'));
  if (typeof validate !== 'boolean') return validate;
  const found = find(call, request, validate, false);
  if ('status' in found) return found;
  const startAt = wholeNumber(request.option('startAt'), 0);
  const maxResults = Math.min(wholeNumber(request.option('maxResults'), 50), largestPage);
  const view = viewOf(call, request.fields, request.expand, '*navigable');
  const issues = found.issues.slice(startAt, startAt + maxResults);
  const answer: JsonObject = {
    expand: 'schema,names',
    startAt,
    maxResults,
    total: found.issues.length,
    issues: issues.map((issue) => issueBean(call, issue, { ...view, expand: withoutNames(view.expand) })),
    names: view.expand.has('names') ? Object.fromEntries(view.fields.map(({ id, name }) => [id, name])) : undefined,
    warningMessages: found.warnings.length > 0 ? found.warnings : undefined,
  };
  return json(answer);
}

/** A search names its fields once, beside the issues. */
export const withoutNames = (expand: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...expand].filter((name) => name !== 'names' && name !== 'schema'));
