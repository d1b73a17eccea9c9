import type { IssueKey } from '../issue/issue.ts';
import type { FieldValues, Transition } from '../issue/transition.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Ask } from './door.ts';
import { afterLostAnswer, mayHaveHappened } from './lost-answer.ts';
import type { Reading, Readings } from './readings.ts';

export interface MoveParts {
  readonly ask: Ask;
  readonly readings: Readings;
}

/** A move whose outcome is not known. */
interface Lost {
  readonly failure: Failure;
  /** The status that was known before. */
  readonly before: string | undefined;
}

export type MoveIssue = (
  connection: string,
  key: IssueKey,
  transition: string,
  fields: FieldValues,
) => Promise<Result<Reading>>;

/**
 * Moves an issue along its workflow and answers it as it is then. The transitions are read right before, because ids and
 * screens change with every status (jira-api.md §8); one that is no longer offered is a `conflict`.
 */
export function createMove({ ask, readings }: MoveParts): MoveIssue {
  /** After the move has certainly happened: what Jira says now, else what was known with the new status. */
  const afterwards = async (connection: string, key: IssueKey, { to }: Transition): Promise<Result<Reading>> => {
    const kept = await readings.atHand(connection, key);
    const reading = await readings.read(connection, key, { fresh: true });
    if (!kept || (reading.ok && !reading.value.trouble)) return reading;
    const issue = { ...kept.value.issue, status: to };
    await readings.keep(connection, key, { ...kept.value, issue });
    return ok({ issue, readAt: kept.at, stale: true, trouble: reading.ok ? reading.value.trouble : reading.failure });
  };

  /** After a lost answer: the status tells, unless it was this one before. */
  const look = async (connection: string, key: IssueKey, { to }: Transition, lost: Lost): Promise<Result<Reading>> => {
    const reading = await readings.read(connection, key, { fresh: true });
    if (!reading.ok) return refuse(afterLostAnswer(lost.failure, reading.failure));
    const { issue, trouble } = reading.value;
    if (trouble) return refuse(afterLostAnswer(lost.failure, trouble));
    const hasMoved = issue.status.name === to.name && lost.before !== to.name;
    return hasMoved ? reading : refuse(lost.failure);
  };

  return async (connection, key, id, fields) => {
    const offered = await ask(connection, (client) => client.transitions(key));
    if (!offered.ok) return offered;
    const transition = offered.value.find((one) => one.id === id);
    if (!transition) return refuse({ kind: 'conflict', messages: [] });
    const before = (await readings.atHand(connection, key))?.value.issue.status.name;
    const moved = await ask(connection, (client) => client.move(key, transition, fields));
    if (moved.ok) return afterwards(connection, key, transition);
    const { failure } = moved;
    return mayHaveHappened(failure) ? look(connection, key, transition, { failure, before }) : moved;
  };
}
