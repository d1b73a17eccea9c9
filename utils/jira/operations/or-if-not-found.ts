import { ok, type Result } from '../../result/result.ts';

/** Takes a 404 for an answer: there is none of it. */
export const orIfNotFound = <T>(answer: Result<T>, none: T): Result<T> =>
  !answer.ok && answer.failure.kind === 'not-found' ? ok(none) : answer;
