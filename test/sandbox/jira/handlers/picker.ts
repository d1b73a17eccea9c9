import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import { typeIconUrl } from '../beans/links.ts';
import type { Call } from '../call.ts';
import { historyOf } from '../history.ts';
import { readQuery } from '../jql/query.ts';
import type { JsonObject } from '../json.ts';
import { escapeHtml } from '../render/escape.ts';
import { issueTypes, named } from '../seed/catalogue.ts';
import type { IssueRecord } from '../state.ts';
import { searchable } from './searchable.ts';

/** As many as Jira shows of each section. */
const mostSeen = 5;
const mostFound = 20;

/** A key or the number of one, the beginning of a key, or words that begin words of the summary. */
function fits({ key, summary }: IssueRecord, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const own = key.toLowerCase();
  const words = summary.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const asked = wanted.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (
    own.startsWith(wanted) ||
    own.endsWith(`-${wanted}`) ||
    (asked.length > 0 && asked.every((word) => words.some((each) => each.startsWith(word))))
  );
}

function entryOf({ site }: Call, { id, key, summary, type }: IssueRecord, typed: string): JsonObject {
  const bold = (text: string): string => {
    const at = text.toLowerCase().indexOf(typed.trim().toLowerCase());
    const end = at + typed.trim().length;
    return at < 0
      ? escapeHtml(text)
      : `${escapeHtml(text.slice(0, at))}<b>${escapeHtml(text.slice(at, end))}</b>${escapeHtml(text.slice(end))}`;
  };
  const icon = new URL(typeIconUrl(site, named(issueTypes, type).avatar));
  return {
    id: site.kind === 'cloud' ? Number(id) : undefined,
    key,
    keyHtml: bold(key),
    img: icon.pathname + icon.search,
    summary: bold(summary),
    summaryText: summary,
  };
}

function sectionOf(call: Call, id: string, label: string, found: readonly IssueRecord[], most: number): JsonObject {
  const typed = call.query.get('query') ?? '';
  const issues = found.slice(0, most).map((issue) => entryOf(call, issue, typed));
  return issues.length > 0
    ? { label, sub: `Showing ${issues.length} of ${found.length} matching issues`, id, issues }
    : { label, id, msg: 'No matching issues found', issues };
}

/** GET /issue/picker: what the asker has seen; of all issues only with a query of theirs (`currentJQL`), of subtasks only when wanted. */
export function pickIssues(call: Call): Answer {
  const { query } = call;
  const typed = query.get('query') ?? '';
  const current = query.get('currentIssueKey')?.toUpperCase();
  const offered = (issue: IssueRecord): boolean =>
    issue.key !== current &&
    (query.get('showSubTasks') === 'true' || !named(issueTypes, issue.type).subtask) &&
    (typed === '' || fits(issue, typed));
  const sections = [sectionOf(call, 'hs', 'History Search', historyOf(call).filter(offered), mostSeen)];
  const jql = query.get('currentJQL');
  const search = jql === null ? undefined : readQuery(call, jql);
  if (search && !('problem' in search)) {
    const found = searchable(call)
      .filter((issue) => search.matches(issue) && offered(issue))
      .toSorted(search.compare);
    sections.push(sectionOf(call, 'cs', 'Current Search', found, mostFound));
  }
  return json({ sections });
}
