import type { Answer } from '../answer.ts';
import { refusal } from '../answer.ts';
import { isSince } from '../site.ts';
import type { Site } from '../site.ts';

/** What the releases call a search that refuses unknown values, and one that does not. */
const words = { old: { true: true, false: false }, since9: { strict: true, warn: false, none: false } } as const;

/**
 * `validateQuery` of a search on Server: whether unknown values are an error. Up to 8 it is a boolean; from 9 on a word, and
 * the booleans still count (jira-api.md §3). A 400 for everything else.
 */
export function readValidation(site: Pick<Site, 'release'>, value: unknown): boolean | Answer {
  const known: Readonly<Record<string, boolean>> = isSince(site, 9) ? { ...words.old, ...words.since9 } : words.old;
  const wanted = value === undefined ? true : known[String(value)];
  return wanted ?? refusal(400, `The value '${String(value)}' is not valid for validateQuery.`);
}
