import { createKeyFinder } from '../../../utils/keys/key-finder.ts';
import { projectOf } from '../../../utils/keys/project-of.ts';
import type { Grammar } from '../../../utils/keys/rules.ts';

export interface TestedKeys {
  /** Those that would be shown, each once, in order. */
  readonly keys: readonly string[];
  /** Those that look like keys, of projects that Jira does not have. */
  readonly strangers: readonly string[];
}

/** What would be found in an example. `known` are the keys of Jira's projects; `undefined` where Jira could not be asked. */
export function testKeys(
  grammar: Grammar,
  text: string,
  place: 'prose' | 'branch',
  known: ReadonlySet<string> | undefined,
): TestedKeys {
  const find = createKeyFinder(grammar);
  const isKnown = (project: string): boolean => known?.has(project) ?? true;
  const keysIn = (accepts?: (project: string) => boolean): string[] => [
    ...new Set(find(text, accepts, place).map(({ key }) => key)),
  ];
  // Whoever knows no project can't tell `release-2` from a key in lower case: only what is surely one is shown.
  const keys = keysIn(known && isKnown);
  return { keys, strangers: keysIn().filter((key) => !isKnown(projectOf(key))) };
}
