import { strict as assert } from 'node:assert';
import type { Result } from '../../utils/result/result.ts';
import type { Place } from './place.ts';

/** One thing to try at every place. */
export interface Row {
  /** What a user gets of it, "Comments, newest first". */
  readonly title: string;
  /** Why a version has none of it; `undefined` where it has. */
  readonly absence?: (place: Place) => string | undefined;
  /** Does it, and looks in Jira or in its answer whether it was done. Throws when it was not. */
  readonly see: (place: Place) => Promise<void>;
}

/** What an operation gave. Throws its failure. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Throws unless a list or a text has this in it. */
export function has<T>(all: readonly T[] | string, one: T & string): void {
  assert.ok(all.includes(one), `${JSON.stringify(all)} has no ${one}`);
}

/** Throws unless what was found is what Jira holds. */
export const same: (found: unknown, held: unknown) => void = assert.deepEqual;

/** The issue that most rows are about: in review, with comments, links and a sprint. */
export const key = 'SHOP-482';

/** The board and the sprints of the project SHOP. */
export const board = 12;
export const nextSprint = 42;
