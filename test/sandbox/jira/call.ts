import type { Answer } from './answer.ts';
import type { Faults } from './faults.ts';
import type { Person } from './seed/people.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';

/** Who asks which Jira: enough to say what the asker may see. */
export interface Desk {
  readonly site: Site;
  readonly state: JiraState;
  /** `undefined` is nobody: no credentials, or ones that did not count. */
  readonly me: Person | undefined;
}

/** One request on its way to a handler. */
export interface Call extends Desk {
  readonly method: string;
  /** Without the context path. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` when there was no body. */
  readonly body: unknown;
  /** The body as it came. */
  readonly bytes: Buffer;
  /** The values of the route's `{names}`. */
  readonly params: Readonly<Record<string, string>>;
  /** By a personal access token. */
  readonly byToken: boolean;
  /** There were credentials, and they did not count. */
  readonly failedLogIn: boolean;
  readonly faults: Faults;
}

export type Handler = (call: Call) => Answer;
