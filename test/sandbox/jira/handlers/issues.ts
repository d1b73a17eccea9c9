import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { issueBean, namesIn, viewOf } from '../beans/issue.ts';
import type { Call } from '../call.ts';
import { dig, stringsOf } from '../json.ts';
import { visibleIssue, withIssue } from './see-issue.ts';

/** GET /issue/{key}: any letter case, old keys of moved issues too; the answer has the key of today. */
export const getIssue = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const fields = namesIn(call.query.getAll('fields'));
    const view = viewOf(call, fields, namesIn(call.query.getAll('expand')), '*all');
    return json(issueBean(call, issue, view));
  });

const mostKeys = 100;

/** POST /issue/bulkfetch (Cloud): issues that are not there, or not for the asker, are left out without a word. */
export function bulkFetch(call: Call): Answer {
  const keys = stringsOf(dig(call.body, 'issueIdsOrKeys'));
  if (keys.length === 0) return refusal(400, 'issueIdsOrKeys must not be empty.');
  if (keys.length > mostKeys) return refusal(400, `The number of issues must not exceed ${mostKeys}.`);
  const view = viewOf(call, stringsOf(dig(call.body, 'fields')), stringsOf(dig(call.body, 'expand')), '*navigable');
  const found = new Set(keys.flatMap((key) => visibleIssue(call, key) ?? []));
  return json({ issues: [...found].map((issue) => issueBean(call, issue, view)), issueErrors: [] });
}
