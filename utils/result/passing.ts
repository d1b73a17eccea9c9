import type { Failure, FailureKind } from './failure.ts';

/** Nobody answered, or somebody on the way did: how it looks when a Jira is down. */
const outage: ReadonlySet<FailureKind> = new Set([
  'unreachable',
  'unknown-host',
  'connection-refused',
  'untrusted-certificate',
  'timeout',
  'server-error',
]);

/** Whether a failure says that the way to Jira, or Jira itself, is broken for everybody who asks. */
export const isOutage = ({ kind }: Failure): boolean => outage.has(kind);

const passes: ReadonlySet<FailureKind> = new Set([...outage, 'offline', 'rate-limited', 'vault-locked']);

/** Whether a failure is of the way to Jira, not of the question: it passes, and an older answer is better than it. */
export const isPassing = ({ kind }: Failure): boolean => passes.has(kind);
