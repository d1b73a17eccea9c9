import type { Range } from './char-set.ts';

/** Beyond this lie scripts that no Jira key and no prefix of one is written in: they fold to themselves. */
const end = 0x2500;

/** Code points that differ in case only, by the one they stand for: `s` → s, S, ſ. Made once, when a pattern first asks. */
let families: ReadonlyMap<number, readonly number[]> | undefined;

const headOf = (point: number): number => {
  const folded = String.fromCodePoint(point).toUpperCase().toLowerCase();
  // `ß` becomes two letters and `İ` a letter with a dot: simple folding leaves such alone.
  return folded.length === 1 ? folded.charCodeAt(0) : point;
};

/** What RE2 reads under `(?i)` where these characters are written: their other cases too. */
export function fold(ranges: readonly Range[]): readonly Range[] {
  families ??= Map.groupBy(Array(end).keys(), headOf);
  const folded: Range[] = [...ranges];
  for (const [from, to] of ranges) {
    for (let point = from; point <= Math.min(to, end); point += 1) {
      for (const other of families.get(headOf(point)) ?? []) folded.push([other, other]);
    }
  }
  return folded;
}
