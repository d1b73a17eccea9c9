import { isArchived } from '../archive.ts';
import { namesIn } from '../beans/issue.ts';
import { seesProject } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { dig, stringsOf } from '../json.ts';
import { indexedIssues } from '../search-lag.ts';
import type { IssueRecord } from '../state.ts';

/** The ids that a search on Cloud wants to see as they are now. */
export const reconciled = ({ method, body, query }: Call): string[] =>
  method === 'POST' ? stringsOf(dig(body, 'reconcileIssues')) : namesIn(query.getAll('reconcileIssues'));

/** What a search looks through: what the asker may see and nobody put away, on Cloud as the index has it. */
export function searchable(call: Call): IssueRecord[] {
  const { site, state, faults } = call;
  const isBehind = site.kind === 'cloud' && faults.searchLagMs > 0;
  const issues = isBehind ? indexedIssues(state, site.now(), reconciled(call)) : state.issues;
  return Object.values(issues).filter((issue) => seesProject(call, issue.project) && !isArchived(site, issue));
}
