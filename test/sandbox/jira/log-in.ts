import type { Answer } from './answer.ts';
import type { Faults } from './faults.ts';
import type { Person } from './seed/people.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';

/** What Jira makes of the credentials of a request. */
export type LogIn =
  | { readonly outcome: 'known'; readonly person: Person; readonly byToken: boolean }
  /** The request goes on without a user; `failed` when credentials were there and did not count. */
  | { readonly outcome: 'nobody'; readonly failed: boolean }
  | { readonly outcome: 'refused'; readonly answer: Answer };

/** The `Authorization` of a request. */
export interface Presented {
  /** Lower case; empty without one. */
  readonly scheme: string;
  readonly value: string;
}

/** What a log-in is judged by. */
export interface Gate {
  readonly site: Site;
  readonly state: JiraState;
  readonly faults: Faults;
  /** Through Cloud's gateway, where scoped tokens count and nothing else does. */
  readonly gateway: boolean;
}

/** Account and secret of a basic log-in. */
export function basicPair(encoded: string): readonly [account: string, secret: string] {
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}
