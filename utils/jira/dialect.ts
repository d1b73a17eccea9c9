import type { WriteText } from './words/field-json.ts';
import type { ReadBody } from './words/to-issue.ts';
import type { Traits } from './traits.ts';

/** In what the ways of speaking to a Jira differ, as far as one engine can serve them all. */
export interface Dialect {
  /** `/rest/api/3` or `/rest/api/2`. */
  readonly api: string;
  readonly readBody: ReadBody;
  readonly writeText: WriteText;
  /** What to add to a request for an issue, and for a comment, so that `readBody` has what it needs. */
  readonly issueExpand: Readonly<Record<string, string>>;
  readonly commentExpand: Readonly<Record<string, string>>;
  /** Whether a stored comment says what was sent. */
  readonly isSameText: (stored: unknown, sent: string) => boolean;
  /** By what a person is named in what is sent: `{accountId}` or `{name}`. */
  readonly personKey: 'accountId' | 'name';
  /** The query parameter that names a person, and the one that looks for some. */
  readonly personParameter: 'accountId' | 'username';
  readonly peopleParameter: 'query' | 'username';
  readonly traits: Traits;
}
