import type { Failure } from '../result/failure.ts';
import { refuse } from '../result/result.ts';
import type { Guard } from './guard.ts';
import type { Visit } from './visit.ts';

/** Jira wants no request before this time. */
export interface RateLimit {
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** How many requests in a row it has refused. */
  readonly inARow: number;
}

/** A gateway that does not say how long to wait (jira-api.md §13) is asked after 1, 2, 4 … seconds. */
const longestGuess = 60;
/** Cloud counts by the hour: whoever says more is mistaken. */
const longestWait = 3_600;

const entry = 'rate';

/** Holds back everything, the user's own writes too, until Jira takes requests again. `random` is from 0 up to 1. */
export function createRateGuard(clock: () => number, random: () => number): Guard {
  const refusal = async ({ kept }: Visit): Promise<Failure | undefined> => {
    const limit = (await kept.rateLimits.read([entry])).get(entry)?.value;
    const left = limit === undefined ? 0 : limit.until - clock();
    return left > 0 ? { kind: 'rate-limited', retryAfterSeconds: Math.ceil(left / 1_000) } : undefined;
  };

  const note = async ({ kept }: Visit, asked: number | undefined): Promise<Failure> => {
    let seconds = 0;
    await kept.rateLimits.change(entry, (before) => {
      const inARow = (before?.value.inARow ?? 0) + 1;
      // Jitter, so that not all who were refused together come back together.
      seconds = asked ? Math.min(longestWait, asked) : Math.min(longestGuess, 2 ** (inARow - 1)) + random();
      return { inARow, until: clock() + seconds * 1_000 };
    });
    return { kind: 'rate-limited', retryAfterSeconds: Math.ceil(seconds) };
  };

  return {
    refusal,
    async through(visit, _manner, request) {
      const known = await refusal(visit);
      if (known) return refuse(known);
      const result = await request();
      if (result.ok) await visit.kept.rateLimits.remove([entry]);
      if (result.ok || result.failure.kind !== 'rate-limited') return result;
      return refuse(await note(visit, result.failure.retryAfterSeconds));
    },
    // Whoever asks, Jira takes nothing before the time that it named.
    pardon: async () => undefined,
  };
}
