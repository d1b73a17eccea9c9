import type { Failure } from '../result/failure.ts';
import type { Shelf } from './shelf.ts';

/** A log-in that failed is not sent again for so long: Jira counts failures and locks with a CAPTCHA (jira-api.md §12). */
const openMs = 10 * 60_000;

const loginFailures: ReadonlySet<string> = new Set(['unauthorised', 'captcha', 'anonymous']);

/** Remembers, beyond the worker's life, which connections Jira did not let in. */
export interface Circuit {
  /** Why nothing may be asked now; `undefined` when all is well. */
  blocked(connection: string): Promise<Failure | undefined>;
  /** Takes note of a failure; those that are not about the log-in change nothing. */
  note(connection: string, failure: Failure): Promise<void>;
  /** The user saved or tested the connection: try again. */
  close(connection: string): Promise<void>;
}

export function createCircuit(refusals: Shelf<Failure>, clock: () => number): Circuit {
  const entryOf = (connection: string) => `${connection}/login`;
  return {
    async blocked(connection) {
      const refusal = (await refusals.read([entryOf(connection)])).get(entryOf(connection));
      return refusal && clock() - refusal.at < openMs ? refusal.value : undefined;
    },
    async note(connection, failure) {
      if (loginFailures.has(failure.kind)) await refusals.keep(new Map([[entryOf(connection), failure]]));
    },
    close: (connection) => refusals.removeAll(`${connection}/`),
  };
}
