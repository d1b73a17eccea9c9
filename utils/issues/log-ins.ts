import type { FailureKind } from '../result/failure.ts';
import { refuse } from '../result/result.ts';
import type { Guard } from './guard.ts';
import type { Manner } from './manner.ts';

/** Jira counts these, and locks with a CAPTCHA (jira-api.md §12): only saving or testing the connection tries again, no time. */
const counted: ReadonlySet<FailureKind> = new Set(['unauthorised', 'captcha', 'anonymous']);
/** These cost nothing but a request: whoever has logged in meanwhile may try again at once, and a page after a while. */
const keptMs = 10 * 60_000;
const harmless: ReadonlySet<FailureKind> = new Set(['signed-out', 'passwords-off', 'gateway-not-allowed']);

const entry = 'login';

/** Remembers, beyond the worker's life, which log-ins Jira did not take. */
export function createLogInGuard(clock: () => number): Guard {
  /** How often a connection was pardoned: a request that began before that went out with the log-in of then. */
  const pardons = new Map<string, number>();
  const refusal: Guard['refusal'] = async ({ kept }, manner) => {
    const known = (await kept.refusals.read([entry])).get(entry);
    if (known === undefined || counted.has(known.value.kind)) return known?.value;
    const isActed = manner === 'again' || manner === 'write';
    return isActed || clock() - known.at >= keptMs ? undefined : known.value;
  };
  return {
    refusal,
    async through(visit, manner, request) {
      const known = await refusal(visit, manner);
      if (known) return refuse(known);
      const before = pardons.get(visit.connection);
      const result = await request();
      if (pardons.get(visit.connection) !== before) return result;
      if (result.ok) await visit.kept.refusals.remove([entry]);
      else if (isAboutLogIn(result.failure.kind, manner)) {
        await visit.kept.refusals.keep(new Map([[entry, result.failure]]));
      }
      return result;
    },
    async pardon({ connection, kept }) {
      pardons.set(connection, (pardons.get(connection) ?? 0) + 1);
      await kept.refusals.remove([entry]);
    },
  };
}

/** A token may be good for reading and lack the scope for one thing: only what a page needs speaks for the connection. */
const isAboutLogIn = (kind: FailureKind, manner: Manner): boolean =>
  counted.has(kind) || harmless.has(kind) || (kind === 'missing-scope' && manner === 'read');
