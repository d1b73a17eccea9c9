import type { KeyMatch } from '../keys/find-keys.ts';
import type { Place } from '../protocol/content-messages.ts';

/** How keys are found in the texts of a page. */
export interface KeySearch {
  /** What every key has in it. Asked of the text of a whole region at once, which most of the time says that there is none. */
  readonly hint: RegExp;
  /** Every key of a text, in order; `place` is what the text is. */
  readonly find: (text: string, place: Place) => KeyMatch[];
}

/** Where keys are written in an unusual way, or a host is not recognised rightly: what a page's script can't know by itself. Until
 * it was told how keys are written, the search finds nothing. */
export interface PageRules extends KeySearch {
  /** Asks how keys are written at the address that the page has now. */
  learn(): Promise<void>;
  /** What software serves the page, where the user said so: the id of a host. */
  kind(): Promise<string | undefined>;
}

const name = Symbol.for('lozenge rules');

/** Leaves the rules for the scout, which is bundled apart, in the isolated world that both share. */
export function leaveRules(rules: PageRules): void {
  Object.assign(globalThis, { [name]: rules });
}

/** The rules, where the worker sent the script along that brings them. */
export const pageRules = (): PageRules | undefined =>
  // Nothing but `leaveRules` writes under this name in the extension's own world.
  (globalThis as { [name]?: PageRules })[name];
