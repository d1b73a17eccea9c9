import { createWitness } from '../contract/witness.ts';
import { startJira } from '../sandbox/jira/server.ts';
import type { Column } from './columns.ts';
import { createPlace, type Place } from './place.ts';
import type { Row } from './row.ts';

/** What came of a row in a column. */
export type Cell =
  | { readonly kind: 'seen' }
  /** The version has none of it, as was tried, and why. */
  | { readonly kind: 'absent'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface Tried {
  readonly column: Column;
  readonly cells: ReadonlyMap<Row, Cell>;
  /** What was asked on the way that Atlassian does not document. */
  readonly problems: readonly string[];
}

/** Tries every row in a column, each on a Jira as it was sown. */
export async function tryAll(column: Column, rows: readonly Row[]): Promise<Tried> {
  const witness = await createWitness(column.flavour);
  const jira = await startJira({ flavour: column.flavour, onlooker: witness });
  try {
    const cells = new Map<Row, Cell>();
    for (const row of rows) {
      jira.reset();
      cells.set(row, await tryRow(row, createPlace(column, jira)));
    }
    return { column, cells, problems: witness.problems() };
  } finally {
    await jira.close();
  }
}

/** A version lacks something when it is said to, and trying it comes to nothing. */
async function tryRow(row: Row, place: Place): Promise<Cell> {
  const why = row.absence?.(place);
  const problem = await row.see(place).catch((thrown: unknown) => String(thrown));
  if (why !== undefined)
    return problem ? { kind: 'absent', why } : { kind: 'failed', why: `it has it, although: ${why}` };
  return problem ? { kind: 'failed', why: problem } : { kind: 'seen' };
}
