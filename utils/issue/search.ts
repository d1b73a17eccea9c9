import type { IssueKey, IssueSummary } from './issue.ts';

/** A page of what a query finds. */
export interface SearchPage {
  readonly issues: readonly IssueSummary[];
  /** What to ask the next page with; `undefined` on the last one. Means something to the same Jira only. */
  readonly next: string | undefined;
  /** How many there are in all, where Jira says (Server does, Cloud does not). */
  readonly total: number | undefined;
}

/** An issue that may be meant by what somebody began to type. */
export interface IssueSuggestion {
  readonly key: IssueKey;
  readonly summary: string;
}
