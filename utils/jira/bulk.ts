import type { IssueKey } from '../issue/issue.ts';
import type { Failure } from '../result/failure.ts';
import { ok, type Result } from '../result/result.ts';
import type { JiraClient, Site, Summaries } from './client.ts';
import { summaryWire, type SummaryWire } from './fields.wire.ts';
import type { Http } from './http.ts';
import { createImageCollector } from './image-table.ts';
import { matchAsked } from './match-asked.ts';
import { toSummary } from './to-issue.ts';
import { read } from './wire.ts';

/** What a summary needs of an issue. */
export const summaryFields = ['summary', 'status', 'issuetype', 'priority', 'assignee'] as const;

/** How a dialect asks for many issues at once; answers those that are there. */
export type AskMany = (keys: readonly IssueKey[]) => Promise<Result<readonly SummaryWire[]>>;

/** `summaries` over a dialect's bulk request; what a moved issue leaves unclear is asked for one by one. */
export function createSummaries(site: Site, http: Http, api: string, askMany: AskMany): JiraClient['summaries'] {
  return async (keys) => {
    const wires = await askMany(keys);
    if (!wires.ok) return wires;
    const images = createImageCollector(site.webUrl);
    const toOurs = (wire: SummaryWire) => toSummary(wire, site.webUrl, images);
    const answered = wires.value.map(toOurs);
    const { found, unclear, missing } = matchAsked(keys, answered);
    const issues = new Map(found);
    const failures = new Map<IssueKey, Failure>(missing.map((key) => [key, { kind: 'not-found' }]));
    for (const key of unclear) {
      const answer = await http.json({
        path: `${api}/issue/${encodeURIComponent(key)}`,
        query: { fields: summaryFields.join(',') },
      });
      const wire = answer.ok ? read(summaryWire, answer.value.json, 'issue') : answer;
      if (wire.ok) issues.set(key, toOurs(wire.value));
      else failures.set(key, wire.failure);
    }
    return ok({ issues, failures, images: images.table } satisfies Summaries);
  };
}
