/**
 * ISO 8601 in UTC from Jira's `2024-10-09T10:37:54.643+0800`, whose offset lacks the colon that standards ask for
 * (jira-api.md §0.9). `undefined` for anything else.
 */
export function toIsoUtc(stamp: string | undefined): string | undefined {
  if (stamp === undefined) return undefined;
  const time = Date.parse(stamp.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Milliseconds since the epoch → the one form in which Jira takes a moment: `2026-10-01T08:05:00.000+0000` (jira-api.md §3). */
export const toJiraStamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '+0000');
