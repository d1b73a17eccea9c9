import type { Failure, FailureKind } from '../result/failure.ts';
import { isOutage } from '../result/passing.ts';
import { refuse, type Result } from '../result/result.ts';
import type { Guard } from './guard.ts';
import type { Manner } from './manner.ts';
import type { Visit } from './visit.ts';

/** A Jira that does not answer, as all tabs know it. */
export interface Outage {
  readonly failure: Failure;
  /** How many requests in a row have failed. */
  readonly inARow: number;
  /** Set while reads are held back: for how long, and until when (milliseconds since the epoch). */
  readonly shut?: { readonly forMs: number; readonly until: number };
}

const shutsAfter = 3;
const firstMs = 15_000;
const longestMs = 120_000;

/** Failures that say nothing of the way to Jira: no request went out, or only its answer was lost. */
const unclear: ReadonlySet<FailureKind> = new Set([
  'offline',
  'unknown-outcome',
  'no-host-permission',
  'no-secret',
  'vault-locked',
  'vault-unavailable',
  'not-set-up',
  'bad-url',
]);

const entry = 'outage';

type Pass = 'go' | 'go as the one' | 'stay';

/**
 * A circuit breaker. After three failures in a row reads are answered at once with the failure; after a while one of them
 * tries, and shuts for twice as long or opens for everybody. What the user does goes out all the same.
 */
export function createOutageGuard(clock: () => number): Guard {
  /** Connections at which somebody tries now. A new worker knows of none, and then nobody does. */
  const trying = new Set<string>();

  const outageOf = async ({ kept }: Visit) => (await kept.outages.read([entry])).get(entry)?.value;

  const passOf = (connection: string, outage: Outage | undefined, manner: Manner): Pass => {
    if (outage?.shut === undefined || manner === 'write') return 'go';
    const isDue = clock() >= outage.shut.until;
    const mayTry = manner === 'again' || (manner === 'read' && isDue);
    return mayTry && !trying.has(connection) ? 'go as the one' : 'stay';
  };

  const fail = ({ kept }: Visit, failure: Failure, wasTry: boolean) =>
    kept.outages.change(entry, (before) => {
      const inARow = (before?.value.inARow ?? 0) + 1;
      const { shut } = before?.value ?? {};
      if (shut === undefined)
        return inARow < shutsAfter ? { failure, inARow } : { failure, inARow, shut: shutFor(firstMs) };
      // An impatient user does not make the others wait longer.
      const wasDue = wasTry && clock() >= shut.until;
      return { failure, inARow, shut: wasDue ? shutFor(Math.min(longestMs, shut.forMs * 2)) : shut };
    });
  const shutFor = (forMs: number) => ({ forMs, until: clock() + forMs });

  const learn = async (visit: Visit, result: Result<unknown>, wasTry: boolean): Promise<void> => {
    if (result.ok) return visit.kept.outages.remove([entry]);
    if (isOutage(result.failure)) return fail(visit, result.failure, wasTry);
    if (!unclear.has(result.failure.kind)) await visit.kept.outages.remove([entry]);
  };

  return {
    async refusal(visit, manner) {
      const outage = await outageOf(visit);
      return passOf(visit.connection, outage, manner) === 'stay' ? outage?.failure : undefined;
    },
    async through(visit, manner, request) {
      const outage = await outageOf(visit);
      const pass = passOf(visit.connection, outage, manner);
      if (pass === 'stay' && outage) return refuse(outage.failure);
      if (pass === 'go as the one') trying.add(visit.connection);
      try {
        const result = await request();
        if (manner !== 'extra') await learn(visit, result, pass === 'go as the one');
        return result;
      } finally {
        if (pass === 'go as the one') trying.delete(visit.connection);
      }
    },
    pardon: ({ kept }) => kept.outages.remove([entry]),
  };
}
