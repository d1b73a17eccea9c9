import { ok } from '../../result/result.ts';
import type { SearchOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { countWire, jqlPageWire } from '../wire/search-cloud.wire.ts';
import { toSummary } from '../words/to-issue.ts';
import { summaryFields } from './summaries.ts';

/** Searching on Cloud: a page says where the next begins by a token, and nothing of how many there are (jira-api.md §4). */
export function createCloudSearch({
  site,
  dialect: { api },
  ask,
  images: collector,
}: Speaker): Pick<SearchOperations, 'search' | 'count'> {
  return {
    async search(jql, { most, next }) {
      const body = { jql, fields: summaryFields, maxResults: most, ...(next !== undefined && { nextPageToken: next }) };
      const call = { method: 'POST', path: `${api}/search/jql`, body, readsOnly: true } as const;
      const wire = await ask(call, jqlPageWire, 'issues');
      if (!wire.ok) return wire;
      const images = collector();
      const issues = wire.value.issues.map((issue) => toSummary(issue, site.webUrl, images));
      const { isLast, nextPageToken } = wire.value;
      const value = { issues, next: isLast === true ? undefined : nextPageToken, total: undefined };
      return ok({ value, images: images.table });
    },

    async count(jql) {
      const call = { method: 'POST', path: `${api}/search/approximate-count`, body: { jql }, readsOnly: true } as const;
      const wire = await ask(call, countWire, 'count');
      return wire.ok ? ok(wire.value.count) : wire;
    },
  };
}
