import type { Call } from './call.ts';
import type { IssueRecord, JiraState } from './state.ts';

/** Runs a write on Cloud, and keeps what the search will go on to show of the issues that it changed. */
export function withLag<T>(call: Pick<Call, 'site' | 'state' | 'faults'>, write: () => T): T {
  const { site, state, faults } = call;
  if (site.kind !== 'cloud' || faults.searchLagMs === 0) return write();
  const before = structuredClone(state.issues);
  const result = write();
  const until = site.now() + faults.searchLagMs;
  for (const [key, issue] of Object.entries(state.issues)) {
    const shown = before[key];
    if (JSON.stringify(issue) !== JSON.stringify(shown)) state.unindexed.push({ id: issue.id, key, shown, until });
  }
  return result;
}

/**
 * The issues as Cloud's search knows them: without the changes of the last moments, but for the issues whose numeric ids
 * `reconcileIssues` names (jira-api.md §4).
 */
export function indexedIssues(
  state: JiraState,
  now: number,
  reconciled: readonly string[],
): Record<string, IssueRecord> {
  const issues = { ...state.issues };
  const pending = state.unindexed.filter(({ id, until }) => until > now && !reconciled.includes(id));
  // Oldest last: what was shown before the first change that is still on its way, counts.
  for (const { key, shown } of pending.toReversed()) {
    if (shown) issues[key] = shown;
    else delete issues[key];
  }
  return issues;
}
