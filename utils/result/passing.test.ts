import { describe, expect, it } from 'vitest';
import type { Failure } from './failure.ts';
import { isOutage, isPassing } from './passing.ts';

const origin = 'https://jira.example.org';

describe('a failure', () => {
  it.each<[failure: Failure, outage: boolean, passing: boolean]>([
    [{ kind: 'unreachable', origin }, true, true],
    [{ kind: 'unknown-host', origin }, true, true],
    [{ kind: 'connection-refused', origin }, true, true],
    [{ kind: 'untrusted-certificate', origin }, true, true],
    [{ kind: 'timeout', seconds: 20 }, true, true],
    [{ kind: 'server-error', status: 502, title: undefined }, true, true],
    // The browser's own line, not Jira: it is to be used as soon as it is back.
    [{ kind: 'offline' }, false, true],
    [{ kind: 'rate-limited', retryAfterSeconds: 7 }, false, true],
    // Until the user unlocks it.
    [{ kind: 'vault-locked' }, false, true],
    [{ kind: 'unauthorised' }, false, false],
    [{ kind: 'not-found' }, false, false],
    [{ kind: 'forbidden', messages: [] }, false, false],
    [{ kind: 'unknown-outcome' }, false, false],
  ])('%o is an outage: %s, passes: %s', (failure, outage, passing) => {
    expect([isOutage(failure), isPassing(failure)]).toEqual([outage, passing]);
  });
});
