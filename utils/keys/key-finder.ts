import { findKeys, type KeyMatch } from './find-keys.ts';
import { findLooseKeys } from './loose-branch.ts';
import { projectOf } from './project-of.ts';
import type { Grammar } from './rules.ts';

/** Finds keys by a user's rules, as `findKeys` does by the usual ones. */
export type KeyFinder = (
  text: string,
  accepts?: (projectKey: string) => boolean,
  place?: 'prose' | 'branch',
) => KeyMatch[];

/** What Jira can be asked for: whatever else a user's pattern finds is no key. */
const askable = /^[A-Z][A-Z0-9_]{1,49}-[1-9]\d{0,11}$/i;

/**
 * A finder for a grammar that `compileRules` made. Keys come in upper case, as Jira writes them. Those in lower case are found
 * in branches when the rules say so and `accepts` says which projects are known.
 */
export function createKeyFinder({ prose, branch, ignore, lowerCaseBranches }: Grammar): KeyFinder {
  const readings = { prose: new RegExp(prose, 'gu'), branch: new RegExp(branch, 'gu') };
  const ignored = new Set(ignore);

  return (text, accepts, place = 'prose') => {
    const found = findKeys(text, undefined, readings[place])
      .filter(({ key }) => askable.test(key))
      .map((match) => ({ ...match, key: match.key.toUpperCase() }))
      .filter(({ key }) => accepts?.(projectOf(key)) ?? true);
    if (place === 'branch' && lowerCaseBranches && accepts) {
      const isFree = ({ start, end }: KeyMatch) => found.every((other) => end <= other.start || other.end <= start);
      found.push(...findLooseKeys(text, accepts).filter(isFree));
      found.sort((a, b) => a.start - b.start);
    }
    return found.filter(({ key }) => !ignored.has(key) && !ignored.has(projectOf(key)));
  };
}
