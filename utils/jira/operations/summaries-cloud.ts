import { ok } from '../../result/result.ts';
import type { Speaker } from '../speaker.ts';
import { bulkWire } from '../wire/bulk.wire.ts';
import { summaryFields, type AskMany } from './summaries.ts';

/**
 * One request of bulkfetch. Issues that are not there, or not for this user, are left out without a word; `issueErrors`
 * names by their ids those that Jira could not give this time (Atlassian's text to `BulkIssueResults.issueErrors`).
 */
export const askManyOnCloud =
  ({ dialect: { api }, ask }: Speaker): AskMany =>
  async (issueIdsOrKeys) => {
    const body = { issueIdsOrKeys, fields: summaryFields };
    const call = { method: 'POST', path: `${api}/issue/bulkfetch`, body, readsOnly: true } as const;
    const wire = await ask(call, bulkWire, 'issues');
    if (!wire.ok) return wire;
    const [error] = wire.value.issueErrors;
    return ok({ issues: wire.value.issues, complaint: error && (error.errorMessage ?? '') });
  };
