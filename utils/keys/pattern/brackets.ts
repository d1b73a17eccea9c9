import { complementOf, setOf, type CharSet, type Range } from './char-set.ts';
import { readEscape } from './escape.ts';
import { fold } from './fold.ts';
import { hasCase, posixSets } from './named-sets.ts';
import type { Flags } from './node.ts';
import type { Reader } from './reader.ts';

/**
 * What stands between brackets, read after the opening one. An empty set after a complaint.
 * Source: RE2's syntax page, "Composites" and "Character class elements".
 */
export function readBrackets(reader: Reader, flags: Pick<Flags, 'fold'>): CharSet {
  const from = reader.at() - 1;
  const isNegated = reader.eat('^');
  const sets: CharSet[] = [];
  // A closing bracket that comes first is itself.
  for (let isFirst = true; isFirst || reader.peek() !== ']'; isFirst = false) {
    const start = reader.at();
    const item = reader.peek() === '' ? undefined : readItem(reader);
    if (item === undefined) {
      reader.refuse('missing-bracket', from);
      return setOf([]);
    }
    sets.push(reader.match(/-(?!\])/y) ? readRange(reader, item, start) : item);
  }
  reader.take();

  const properties = sets.flatMap((set) => set.properties);
  const ranges = sets.flatMap((set) => set.ranges);
  if (flags.fold && properties.some(hasCase)) reader.refuse('untranslatable', from);
  const set = setOf(flags.fold ? fold(ranges) : ranges, properties);
  return isNegated ? complementOf(set) : set;
}

function readItem(reader: Reader): CharSet | undefined {
  const start = reader.at();
  const posix = reader.match(/\[:(\^?)([^\]:]*):\]/y);
  if (posix !== undefined) {
    const named = posixSets.get(posix[2] ?? '');
    if (named !== undefined) return posix[1] === '^' ? complementOf(setOf(named)) : setOf(named);
    reader.refuse('bad-set', start);
    return undefined;
  }
  const char = reader.take();
  // Both ends of a range are needed as they are: case is folded when all is read.
  if (char === '\\') return readEscape(reader, { fold: false });
  const point = char.codePointAt(0) ?? 0;
  return setOf([[point, point]]);
}

/** What follows `a-`. */
function readRange(reader: Reader, low: CharSet, start: number): CharSet {
  const high = reader.peek() === '' ? undefined : readItem(reader);
  const from = soleOf(low);
  const to = high && soleOf(high);
  if (from !== undefined && to !== undefined && from <= to) return setOf([[from, to] satisfies Range]);
  reader.refuse('bad-range', start);
  return low;
}

function soleOf({ ranges, properties }: CharSet): number | undefined {
  const [only] = ranges;
  return ranges.length === 1 && only?.[0] === only?.[1] && properties.length === 0 ? only?.[0] : undefined;
}
