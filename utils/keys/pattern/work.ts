import type { Ways } from './ways.ts';
import { holds } from './char-set.ts';

/** Ways under way at once, with what they have left to try: more than a pattern that means something ever needs. */
const mostTries = 256;
/** Different such states before a pattern counts as too entangled to be judged. */
const mostStates = 2000;

/** How much a browser tries at one place of a text, on the text that is worst for it. */
export interface Work {
  /** With the first character. */
  readonly first: number;
  /** With each further one. */
  readonly further: number;
}

/**
 * Follows all ways through a pattern at once, with every character that makes a difference, and counts how many are under way:
 * the number of things that a browser, which tries one after the other, tries in the worst case. A pattern with nested or
 * neighbouring repetitions of the same characters has no such number; it answers `undefined`, as one beyond all bounds does.
 */
export function measureWork({ sets, first, next }: Ways): Work | undefined {
  const classesOf = classify(sets);
  const triesFrom = next.map((counts) => total(counts.values()));
  const seen = new Set<string>();
  const waiting: ReadonlyMap<number, number>[] = [];
  let further = 0;

  const visit = (state: ReadonlyMap<number, number>): boolean => {
    const tries = total([...state].map(([at, ways]) => ways * (triesFrom[at] ?? 0)));
    further = Math.max(further, tries);
    const name = [...state].toSorted((a, b) => a[0] - b[0]).join();
    if (!seen.has(name)) waiting.push(state);
    seen.add(name);
    return tries <= mostTries && seen.size <= mostStates;
  };

  const firstTries = total(first.values());
  if (firstTries > mostTries || !byClass(first, classesOf).every(visit)) return undefined;
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const following = new Map<number, number>();
    for (const [at, ways] of state)
      for (const [to, more] of next[at] ?? []) following.set(to, (following.get(to) ?? 0) + ways * more);
    if (!byClass(following, classesOf).every(visit)) return undefined;
  }
  return { first: firstTries, further };
}

/** What is left of a state after one character: one answer for each kind of character that leaves anything. */
function byClass(
  state: ReadonlyMap<number, number>,
  classesOf: readonly (readonly number[])[],
): ReadonlyMap<number, number>[] {
  const states = new Map<number, Map<number, number>>();
  for (const [at, ways] of state) {
    for (const kind of classesOf[at] ?? []) {
      const left = states.get(kind) ?? new Map<number, number>();
      states.set(kind, left.set(at, ways));
    }
  }
  return [...states.values()];
}

/** For each set of the pattern, the kinds of characters in it: two of one kind are in the same sets. */
function classify(sets: Ways['sets']): readonly (readonly number[])[] {
  const starts = new Set(sets.flatMap((ranges) => ranges.flatMap(([from, to]) => [from, to + 1])));
  const kinds = new Map<string, number>();
  for (const start of starts) {
    const members = sets.flatMap((ranges, at) => (holds(ranges, start) ? [at] : []));
    kinds.set(members.join(), start);
  }
  return sets.map((ranges) => [...kinds.values()].filter((start) => holds(ranges, start)));
}

const total = (counts: Iterable<number>): number => {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
};
