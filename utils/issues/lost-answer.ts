import type { Failure } from '../result/failure.ts';
import { isPassing } from '../result/passing.ts';

/** Whether a write may have been done though this came back: a gateway's 502 or 504 says nothing about Jira itself. */
export const mayHaveHappened = ({ kind }: Failure): boolean => kind === 'unknown-outcome' || kind === 'server-error';

/**
 * What to say when looking for a write failed too. That Jira can't be reached is more use than doubt, and sending again
 * looks first anyway.
 */
export const afterLostAnswer = (answer: Failure, looking: Failure): Failure => (isPassing(looking) ? looking : answer);
