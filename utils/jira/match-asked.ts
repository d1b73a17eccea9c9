import type { IssueKey, IssueSummary } from '../issue/issue.ts';

/** Which key each answer belongs to, as far as that can be told. */
export interface Matches {
  readonly found: ReadonlyMap<IssueKey, IssueSummary>;
  /** Keys that no answer carries, though an answer may be theirs: their issue may have moved. */
  readonly unclear: readonly IssueKey[];
  readonly missing: readonly IssueKey[];
}

/**
 * Puts the issues of a bulk answer to the keys that were asked for. A moved issue comes back under its new key without a
 * word about the old one (jira-api.md §9): one stranger and one missing key belong together, more cannot be told apart.
 */
export function matchAsked(asked: readonly IssueKey[], answered: readonly IssueSummary[]): Matches {
  const byKey = new Map(answered.map((issue) => [issue.key, issue]));
  const found = new Map<IssueKey, IssueSummary>();
  for (const key of asked) {
    const issue = byKey.get(key);
    if (issue) found.set(key, issue);
  }
  const missing = asked.filter((key) => !found.has(key));
  const strangers = answered.filter((issue) => !found.has(issue.key));
  const [stranger] = strangers;
  const [lost] = missing;
  if (stranger && lost !== undefined && strangers.length === 1 && missing.length === 1) {
    return { found: found.set(lost, stranger), unclear: [], missing: [] };
  }
  return strangers.length > 0 ? { found, unclear: missing, missing: [] } : { found, unclear: [], missing };
}
