import type { IssueKey } from '../issue/issue.ts';
import type { FieldValues } from '../issue/screen.ts';
import type { Transition } from '../issue/transition.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Ask } from './door.ts';
import { afterLostAnswer, mayHaveHappened } from './lost-answer.ts';
import type { Reading, Readings } from './readings.ts';
import type { Visit } from './visit.ts';
import type { Write } from './writes.ts';

export interface MoveParts {
  readonly ask: Ask;
  readonly write: Write;
  readonly readings: Readings;
}

/** A move whose outcome is not known. */
interface Lost {
  readonly failure: Failure;
  /** The status that was known before. */
  readonly before: string | undefined;
}

export type MoveIssue = (
  visit: Visit,
  key: IssueKey,
  transition: string,
  fields: FieldValues,
) => Promise<Result<Reading>>;

/**
 * Moves an issue along its workflow and answers it as it is then. The transitions are read right before, because ids and
 * screens change with every status (jira-api.md §8); one that is no longer offered is a `conflict`.
 */
export function createMove({ ask, write, readings }: MoveParts): MoveIssue {
  const readNow = (visit: Visit, key: IssueKey) => readings.read(visit, key, { fresh: true, manner: 'write' });

  /** After the move has certainly happened: what Jira says now, else what was known with the new status. */
  const afterwards = async (visit: Visit, key: IssueKey, { to }: Transition): Promise<Result<Reading>> => {
    const reading = await readNow(visit, key);
    const trouble = reading.ok ? reading.value.trouble : reading.failure;
    if (!trouble) return reading;
    const kept = await readings.amend(visit, key, ({ issue, images }) => ({ issue: { ...issue, status: to }, images }));
    return kept ? ok({ issue: kept.value.issue, readAt: kept.at, stale: true, trouble }) : reading;
  };

  /** After a lost answer: the status tells, unless it was this one before. */
  const look = async (visit: Visit, key: IssueKey, { to }: Transition, lost: Lost): Promise<Result<Reading>> => {
    const reading = await readNow(visit, key);
    if (!reading.ok) return refuse(afterLostAnswer(lost.failure, reading.failure));
    const { issue, trouble } = reading.value;
    if (trouble) return refuse(afterLostAnswer(lost.failure, trouble));
    const hasMoved = issue.status.name === to.name && lost.before !== to.name;
    return hasMoved ? reading : refuse(lost.failure);
  };

  return async (visit, key, id, fields) => {
    const offered = await ask(visit, (client) => client.transitions(key), 'write');
    if (!offered.ok) return offered;
    const transition = offered.value.find((one) => one.id === id);
    if (!transition) return refuse({ kind: 'conflict', messages: [] });
    const before = (await readings.atHand(visit, key))?.value.issue.status.name;
    const moved = await write(visit, key, (client) => client.move(key, transition, fields));
    if (moved.ok) return afterwards(visit, key, transition);
    const { failure } = moved;
    return mayHaveHappened(failure) ? look(visit, key, transition, { failure, before }) : moved;
  };
}
