import type { IssueKey, IssueSummary } from '../../issue/issue.ts';

/** Which key each answer belongs to, as far as their keys say. */
export interface Matches {
  readonly found: ReadonlyMap<IssueKey, IssueSummary>;
  /** Keys that no answer carries. */
  readonly missing: readonly IssueKey[];
  /** Answers under keys that nobody asked for: issues that have moved, each to one of the missing keys. */
  readonly strangers: readonly IssueSummary[];
}

/**
 * Puts the issues of a bulk answer to the keys that were asked for. A moved issue comes back under its new key without a
 * word about the old one (jira-api.md §9). Where its new key was asked for too, nothing shows that the old one is its.
 */
export function matchAsked(asked: readonly IssueKey[], answered: readonly IssueSummary[]): Matches {
  const byKey = new Map(answered.map((issue) => [issue.key, issue]));
  const found = new Map<IssueKey, IssueSummary>();
  for (const key of asked) {
    const issue = byKey.get(key);
    if (issue) found.set(key, issue);
  }
  return {
    found,
    missing: asked.filter((key) => !found.has(key)),
    strangers: answered.filter((issue) => !found.has(issue.key)),
  };
}
