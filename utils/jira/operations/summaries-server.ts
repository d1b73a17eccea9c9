import type { IssueKey } from '../../issue/issue.ts';
import { ok, type Result } from '../../result/result.ts';
import type { Speaker } from '../speaker.ts';
import type { SummaryWire } from '../wire/fields.wire.ts';
import { askPage, nextStart } from './server-page.ts';
import type { AskMany, ManyIssues } from './summaries.ts';

/** One search for all keys. Some versions refuse one with an unknown key all the same, and name the key: the others are asked for again. */
export const askManyOnServer =
  (speaker: Speaker): AskMany =>
  async (keys) => {
    const answer = await searchAll(speaker, keys);
    if (answer.ok || answer.failure.kind !== 'invalid') return answer;
    const complaint = answer.failure.messages.join(' ');
    const others = keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(complaint));
    if (others.length === 0) return ok({ issues: [] });
    return others.length < keys.length ? searchAll(speaker, others) : answer;
  };

/**
 * Everything that the search finds, in more than one page where an administrator keeps pages short. That is no more than was
 * asked for: a Jira that says otherwise would be asked for ever.
 */
async function searchAll(speaker: Speaker, keys: readonly IssueKey[]): Promise<Result<ManyIssues>> {
  const jql = `key in (${keys.join(',')})`;
  let issues: readonly SummaryWire[] = [];
  for (let startAt: number | undefined = 0; startAt !== undefined && issues.length < keys.length;) {
    const page = await askPage(speaker, { jql, startAt, maxResults: keys.length, lenient: true });
    if (!page.ok) return page;
    issues = [...issues, ...page.value.issues];
    startAt = nextStart(startAt, page.value);
  }
  return ok({ issues });
}
