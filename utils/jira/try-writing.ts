import { ok, refuse, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { atlassianGateway } from './gateway.ts';
import type { Http, JsonCall } from './http/http.ts';

/** Few issues, if any: the search is asked for its way in, not for what it finds. */
const jql = 'created >= -1m';

/** Reads by POST, which Jira's XSRF filter looks at as it does at every write (jira-api.md §11.2). */
const search = (deployment: Connection['deployment']): JsonCall =>
  deployment === 'cloud'
    ? { method: 'POST', path: '/rest/api/3/search/approximate-count', body: { jql }, readsOnly: true }
    : { method: 'POST', path: '/rest/api/2/search', body: { jql, fields: ['id'], maxResults: 1 }, readsOnly: true };

/** A comment without text on an issue that no Jira has: the gateway looks at the token's scopes before anything else. */
const emptyComment: JsonCall = { method: 'POST', path: '/rest/api/3/issue/0/comment', body: {}, readsOnly: true };

/**
 * Whether Jira lets writes from here in, found out by requests that change nothing: its XSRF filter lets them pass, and at the
 * gateway the token's scopes cover writing. Fails as a write would: `xsrf`, `missing-scope`, or by the way there.
 */
export async function tryWriting(http: Http, deployment: Connection['deployment']): Promise<Result<null>> {
  const posted = await http.json(search(deployment));
  if (!posted.ok) return posted;
  if (new URL(http.apiUrl).origin !== atlassianGateway) return ok(null);
  const written = await http.json(emptyComment);
  return !written.ok && written.failure.kind === 'missing-scope' ? refuse(written.failure) : ok(null);
}
