import type { IssueKey } from '../../issue/issue.ts';
import type { Failure } from '../../result/failure.ts';
import { ok, type Result } from '../../result/result.ts';
import type { IssueOperations, Summaries } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import type { SummaryWire } from '../wire/fields.wire.ts';
import { matchAsked } from '../words/match-asked.ts';
import { toSummary } from '../words/to-issue.ts';
import { tellApart } from './tell-apart.ts';

/** What a summary needs of an issue. */
export const summaryFields = ['summary', 'status', 'issuetype', 'priority', 'assignee'] as const;

export interface ManyIssues {
  readonly issues: readonly SummaryWire[];
  /** Why Jira held some back that are there, if it did. */
  readonly complaint?: string | undefined;
}

/** How a dialect asks for many issues at once. */
export type AskMany = (keys: readonly IssueKey[]) => Promise<Result<ManyIssues>>;

/** `summaries` over a dialect's bulk request. */
export function createSummaries(
  { site, images: collector }: Pick<Speaker, 'site' | 'images'>,
  askMany: AskMany,
): IssueOperations['summaries'] {
  const askAgain = async (keys: readonly IssueKey[]) => {
    const many = await askMany(keys);
    return many.ok ? ok(many.value.issues) : many;
  };

  return async (keys) => {
    const many = await askMany(keys);
    if (!many.ok) return many;
    const images = collector();
    const answered = many.value.issues.map((wire) => toSummary(wire, site.webUrl, images));
    const { found, missing, strangers } = matchAsked(keys, answered);
    const moved = await tellApart(missing, strangers, askAgain);
    // What was held back must not be taken for missing: that would be remembered.
    const { complaint } = many.value;
    const heldBack: Failure = { kind: 'server-error', status: 503, title: complaint };
    const failures = [...moved.failures].map(([key, failure]): [IssueKey, Failure] => [
      key,
      failure.kind === 'not-found' && complaint !== undefined ? heldBack : failure,
    ]);
    return ok({
      issues: new Map([...found, ...moved.found]),
      failures: new Map(failures),
      images: images.table,
    } satisfies Summaries);
  };
}
