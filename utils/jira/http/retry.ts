import type { Failure } from '../../result/failure.ts';

const mostTries = 3;
/** Longer than this nobody waits with a card open; the failure says when to come back. */
const longestRetryAfterSeconds = 5;

/**
 * How many milliseconds to wait before a read is tried again after `tries` tries; `undefined` when it should not be. Only
 * a gateway's trouble and short rate limits pass by themselves (jira-api.md §13). `random` is from 0 up to 1.
 */
export function pauseBeforeRetry(failure: Failure, tries: number, random: number): number | undefined {
  if (tries >= mostTries) return undefined;
  if (failure.kind === 'server-error' && [502, 503, 504].includes(failure.status)) {
    return 300 * 2 ** (tries - 1) * (1 + random);
  }
  if (failure.kind === 'rate-limited') {
    const seconds = failure.retryAfterSeconds ?? 1;
    return seconds <= longestRetryAfterSeconds ? (seconds + random) * 1000 : undefined;
  }
  return undefined;
}
