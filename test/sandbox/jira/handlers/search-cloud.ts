import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { issueBean, viewOf } from '../beans/issue.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import type { IssueRecord } from '../state.ts';
import { parsed } from '../request.ts';
import { wholeNumber } from './numbers.ts';
import { find, searchRequest, withoutNames } from './search.ts';
import { reconciled } from './searchable.ts';

/** More than ids is given out in pages of this size at most, whatever `maxResults` says: it is advisory (jira-api.md §4). */
const largestPage = 100;

/** For how long a token goes on: seven days (jira-api.md §4). */
const tokenLifeMs = 7 * 86_400_000;

const tokenFor = (offset: number, jql: string, made: number): string =>
  Buffer.from(JSON.stringify([offset, jql, made])).toString('base64url');

/** Where a token goes on; `undefined` for one that is not of this query, or too old. */
function offsetOf(token: unknown, jql: string, now: number): number | undefined {
  if (token === undefined) return 0;
  const parts = parsed(Buffer.from(String(token), 'base64url').toString());
  const [offset, own, made] = Array.isArray(parts) ? parts : [];
  const isOurs = typeof offset === 'number' && own === jql && typeof made === 'number' && now - made <= tokenLifeMs;
  return isOurs ? offset : undefined;
}

/** POST /search/approximate-count. */
export function approximateCount(call: Call): Answer {
  const found = find(call, searchRequest(call), true, true);
  return 'status' in found ? found : json({ count: found.issues.length });
}

/** How many issues a search may want to see as they are now. */
const mostReconciled = 50;

/** GET and POST /search/jql: ids alone unless fields are named, no total, and a token for the next page. */
export function searchJql(call: Call): Answer {
  const request = searchRequest(call);
  const found = find(call, request, true, true);
  if ('status' in found) return found;
  const offset = offsetOf(request.option('nextPageToken'), request.jql, call.site.now());
  if (offset === undefined) return refusal(400, 'The provided next page token is invalid or expired.');
  if (reconciled(call).length > mostReconciled)
    return refusal(400, `The number of issues to reconcile must not exceed ${mostReconciled}.`);
  const idsOnly = request.fields.every((field) => field === 'id');
  const most = Math.min(wholeNumber(request.option('maxResults'), 50), idsOnly ? 5_000 : largestPage);
  const size = call.faults.shortPages ? Math.max(Math.floor(most / 2), 1) : most;
  const view = viewOf(call, request.fields, request.expand, '*navigable');
  const own = { ...view, expand: withoutNames(view.expand) };
  const bean = (issue: IssueRecord): JsonObject => (idsOnly ? { id: issue.id } : issueBean(call, issue, own));
  const end = offset + size;
  const isLast = end >= found.issues.length;
  return json({
    issues: found.issues.slice(offset, end).map(bean),
    isLast,
    nextPageToken: isLast ? undefined : tokenFor(end, request.jql, call.site.now()),
    names: view.expand.has('names') ? Object.fromEntries(view.fields.map(({ id, name }) => [id, name])) : undefined,
  });
}

/** GET and POST /search: gone from Cloud. */
export const removedSearch = (): Answer =>
  refusal(
    410,
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  );
