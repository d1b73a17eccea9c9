import type { HostId } from '../hosts/types.ts';
import type { IssueKey } from '../issue/issue.ts';
import type { Marks } from './marks.ts';

/**
 * Where the two content scripts meet: they are bundled apart and share nothing but the extension's isolated world, which
 * the page cannot see into. The scout leaves the marks here; the overlay leaves the ways to its card.
 */
export interface Meeting {
  /** Of the script that is in charge; ends when the extension is reloaded, or switched off for this site. */
  readonly signal: AbortSignal;
  /** Ends it: everything that was painted goes. */
  leave(): void;
  /** Takes everything off and has it judged anew: what counts has changed. */
  refresh(): Promise<void>;
  readonly marks: Marks;
  /** What the page was recognised as; `reach/recognised.ts` asks too. */
  readonly host: HostId;
  openCard?: (key: IssueKey) => void;
  /** The page changed: an open card goes with its key. */
  follow?: () => void;
}

/** `reach/inject.ts` says the same name from the worker. */
const name = Symbol.for('lozenge');

/** Leaves what the scout knows for the overlay. */
export function meet(left: Meeting): void {
  Object.assign(globalThis, { [name]: left });
}

/** What the scout left; `undefined` where no scout is in charge. */
export function meeting(): Meeting | undefined {
  // Nothing but `meet` writes under this name in the extension's own world.
  const found = (globalThis as { [name]?: Meeting })[name];
  return found?.signal.aborted === false ? found : undefined;
}
