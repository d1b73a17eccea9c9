import { ok } from '../../result/result.ts';
import type { SearchOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { totalWire } from '../wire/server.wire.ts';
import { toSummary } from '../words/to-issue.ts';
import { askPage, nextStart, searchCall } from './server-page.ts';

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
