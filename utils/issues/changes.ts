import type { IssueKey } from '../issue/issue.ts';
import type { Visit } from './visit.ts';

/** Counts what was written to issues in this life of the worker: a reading that began before a write is not to be believed after it. */
export interface Changes {
  /** Only good for comparing. */
  count(visit: Visit, key: IssueKey): number;
  note(visit: Visit, keys: readonly IssueKey[]): void;
}

export function createChanges(): Changes {
  const counts = new Map<string, number>();
  const nameOf = ({ id }: Visit, key: IssueKey) => `${id}/${key}`;
  const count: Changes['count'] = (visit, key) => counts.get(nameOf(visit, key)) ?? 0;
  return {
    count,
    note: (visit, keys) => keys.forEach((key) => counts.set(nameOf(visit, key), count(visit, key) + 1)),
  };
}
