import type { Failure } from '../result/failure.ts';
import type { Result } from '../result/result.ts';
import type { Manner } from './manner.ts';
import type { Visit } from './visit.ts';

/** Keeps requests from going out while it is known that they would be in vain, or unwelcome. */
export interface Guard {
  /** Why a request of this manner may not go out now; `undefined` when it may. */
  refusal(visit: Visit, manner: Manner): Promise<Failure | undefined>;
  /** Runs the request if it may go out, and learns from how it ends. */
  through<T>(visit: Visit, manner: Manner, request: () => Promise<Result<T>>): Promise<Result<T>>;
  /** The user saved or tested the connection: what was learned before counts no more. */
  pardon(visit: Visit): Promise<void>;
}

/** All of them, the first outermost. */
export const joinGuards = (guards: readonly Guard[]): Guard => ({
  async refusal(visit, manner) {
    for (const guard of guards) {
      const failure = await guard.refusal(visit, manner);
      if (failure) return failure;
    }
    return undefined;
  },
  through: (visit, manner, request) =>
    guards.reduceRight((inner, guard) => () => guard.through(visit, manner, inner), request)(),
  async pardon(visit) {
    await Promise.all(guards.map((guard) => guard.pardon(visit)));
  },
});
