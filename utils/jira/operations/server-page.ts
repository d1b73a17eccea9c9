import type { Result } from '../../result/result.ts';
import type { JsonCall } from '../http/http.ts';
import type { Speaker } from '../speaker.ts';
import { searchWire, type SearchWire } from '../wire/search-server.wire.ts';
import { summaryFields } from './summaries.ts';

/** Tomcat takes 8 kB of address and headers together, some proxies half of that; longer queries go by POST. */
const longestAddress = 2_000;

interface ServerSearch {
  readonly jql: string;
  readonly fields?: readonly string[];
  readonly startAt?: number;
  readonly maxResults: number;
  /** Finds what there is though the query names what there is not. */
  readonly lenient?: boolean;
}

/** One search. A GET where it fits, because the XSRF filter looks at every POST (jira-api.md §4, §11). */
export function searchCall(
  { api, traits }: Pick<Speaker['dialect'], 'api' | 'traits'>,
  { jql, fields = [], startAt = 0, maxResults, lenient = false }: ServerSearch,
): JsonCall {
  const path = `${api}/search`;
  if (encodeURIComponent(jql).length > longestAddress) {
    const body = { jql, fields, startAt, maxResults, ...(lenient && { validateQuery: false }) };
    return { method: 'POST', path, body, readsOnly: true };
  }
  const query = {
    jql,
    fields: fields.join(','),
    startAt: String(startAt),
    maxResults: String(maxResults),
    ...(lenient && { validateQuery: traits.lenientQuery }),
  };
  return { path, query };
}

/** A page of a search as Jira sent it. */
export const askPage = ({ dialect, ask }: Speaker, search: ServerSearch): Promise<Result<SearchWire>> =>
  ask(searchCall(dialect, { fields: summaryFields, ...search }), searchWire, 'issues');

/** Where the page behind this one begins; `undefined` behind the last. A page may be shorter than was asked for. */
export function nextStart(startAt: number, { issues, total }: SearchWire): number | undefined {
  const end = startAt + issues.length;
  return issues.length > 0 && end < (total ?? 0) ? end : undefined;
}
