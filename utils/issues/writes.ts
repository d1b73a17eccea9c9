import type { IssueKey } from '../issue/issue.ts';
import type { Failure, FailureKind } from '../result/failure.ts';
import { refuse, type Result } from '../result/result.ts';
import type { Changes } from './changes.ts';
import type { Ask, RoomClient } from './door.ts';
import { mayHaveHappened } from './lost-answer.ts';
import type { Readings } from './readings.ts';
import type { Visit } from './visit.ts';

/** Sends a change of an issue, once. */
export type Write = <T>(
  visit: Visit,
  key: IssueKey,
  act: (client: RoomClient) => Promise<Result<T>>,
) => Promise<Result<T>>;

export interface WriteParts {
  readonly ask: Ask;
  readonly changes: Changes;
  readonly readings: Readings;
}

/** How Jira refuses to change an archived issue is not written down anywhere (jira-api.md §9): one of these. */
const maybeArchived: ReadonlySet<FailureKind> = new Set(['forbidden', 'invalid', 'conflict']);

/** A complaint about a field has its reason in the field, unless the issue is known to be archived. */
const isAboutFields = (failure: Failure): boolean =>
  failure.kind === 'invalid' && Object.keys(failure.fields).length > 0;

/** After a write nobody gets what was read before it. What an archived issue refuses is `archived`, whatever Jira calls it. */
export const createWrite = ({ ask, changes, readings }: WriteParts): Write => {
  /** The issue may have been archived since it was read. */
  const isArchived = async (visit: Visit, key: IssueKey): Promise<boolean> => {
    const now = await readings.read(visit, key, { fresh: true, manner: 'write' });
    return now.ok && now.value.issue.archived;
  };

  return async (visit, key, act) => {
    const answer = await ask(visit, act, 'write');
    const { issue } = (await readings.atHand(visit, key))?.value ?? {};
    if (answer.ok || mayHaveHappened(answer.failure))
      changes.note(visit, issue ? [...new Set([key, issue.key])] : [key]);
    if (answer.ok || !maybeArchived.has(answer.failure.kind)) return answer;
    const archived = issue?.archived || (!isAboutFields(answer.failure) && (await isArchived(visit, key)));
    return archived ? refuse({ kind: 'archived' }) : answer;
  };
};
