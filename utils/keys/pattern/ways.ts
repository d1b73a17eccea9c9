import { reach, type Range } from './char-set.ts';
import type { Node } from './node.ts';

/** In how many ways each character of a pattern is come to, by its number. */
type Counts = ReadonlyMap<number, number>;

/** The characters of a pattern, and which may follow which: the ways through it. */
export interface Ways {
  /** What each character of the pattern may be. */
  readonly sets: readonly (readonly Range[])[];
  readonly first: Counts;
  readonly next: readonly Counts[];
}

/** A part of a pattern: in how many ways it matches nothing, and which of its characters may be first and last. */
interface Part {
  readonly empty: number;
  readonly first: Counts;
  readonly last: Counts;
}

const nothing: Part = { empty: 1, first: new Map(), last: new Map() };

/**
 * The ways through a pattern, with how many there are from one character to the next: `(a*)*` goes from a to a in two. This
 * is Glushkov's construction; it counts because a browser tries each way on its own. `undefined` for more characters than
 * RE2's thousand, counted repetitions written out.
 */
export function findWays(node: Node): Ways | undefined {
  const sets: (readonly Range[])[] = [];
  const next: Map<number, number>[] = [];
  const most = 1000;

  const connect = (last: Counts, first: Counts) => {
    for (const [from, ways] of last) for (const [to, more] of first) add(next[from], to, ways * more);
  };
  const follow = (a: Part, b: Part): Part => {
    connect(a.last, b.first);
    return {
      empty: a.empty * b.empty,
      first: sum(a.first, times(b.first, a.empty)),
      last: sum(b.last, times(a.last, b.empty)),
    };
  };
  const maybe = (part: Part): Part => ({ ...part, empty: part.empty + 1 });
  const walk = (at: Node): Part => {
    if (at.kind === 'edge' || sets.length > most) return nothing;
    if (at.kind === 'sequence') return at.of.map(walk).reduce(follow, nothing);
    if (at.kind === 'choice') return at.of.map(walk).reduce(either);
    if (at.kind === 'repeat') return walkRepeat(at.of, at.least, at.most);
    const only: Counts = new Map([[sets.length, 1]]);
    sets.push(reach(at.set));
    next.push(new Map());
    return { empty: 0, first: only, last: only };
  };
  const walkRepeat = (of: Node, least: number, times: number): Part => {
    const isEndless = times === Infinity;
    const copies = Array.from({ length: isEndless ? Math.max(least, 1) : times }, () => walk(of));
    const last = copies.at(-1);
    if (isEndless && last !== undefined) connect(last.last, last.first);
    // x{1,3} is x(x(x)?)?, from its end on.
    return copies.reduceRight((tail, copy, index) => {
      const both = follow(copy, tail);
      return index < least ? both : maybe(both);
    }, nothing);
  };

  const { first } = walk(node);
  return sets.length > most ? undefined : { sets, first, next };
}

const either = (a: Part, b: Part): Part => ({
  empty: a.empty + b.empty,
  first: sum(a.first, b.first),
  last: sum(a.last, b.last),
});

function add(counts: Map<number, number> | undefined, at: number, ways: number): void {
  if (ways > 0) counts?.set(at, (counts.get(at) ?? 0) + ways);
}

function sum(a: Counts, b: Counts): Counts {
  const summed = new Map(a);
  for (const [at, ways] of b) add(summed, at, ways);
  return summed;
}

const times = (counts: Counts, factor: number): Counts =>
  factor === 1 ? counts : factor === 0 ? new Map() : new Map([...counts].map(([at, ways]) => [at, ways * factor]));
