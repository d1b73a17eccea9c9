import { ok, type Result } from '../../result/result.ts';
import type { SearchOperations } from '../client.ts';
import type { JsonCall } from '../http/http.ts';
import type { Speaker } from '../speaker.ts';
import { searchWire, totalWire, type SearchWire } from '../wire/server.wire.ts';
import { toSummary } from '../words/to-issue.ts';
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

/** Searching on Server and Data Center: pages are counted in issues, and every page says how many there are. */
export function createServerSearch(speaker: Speaker): Pick<SearchOperations, 'search' | 'count'> {
  const { site, dialect, ask, images: collector } = speaker;
  return {
    async search(jql, { most, next }) {
      const startAt = Number(next ?? 0);
      const wire = await askPage(speaker, { jql, startAt, maxResults: most });
      if (!wire.ok) return wire;
      const images = collector();
      const issues = wire.value.issues.map((issue) => toSummary(issue, site.webUrl, images));
      const value = { issues, next: nextStart(startAt, wire.value)?.toString(), total: wire.value.total };
      return ok({ value, images: images.table });
    },

    async count(jql) {
      const wire = await ask(searchCall(dialect, { jql, maxResults: 0 }), totalWire, 'count');
      return wire.ok ? ok(wire.value.total) : wire;
    },
  };
}
