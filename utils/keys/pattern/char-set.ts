/** Code points from, to; both belong to it. */
export type Range = readonly [from: number, to: number];

/** Which characters may stand at one place. */
export interface CharSet {
  /** In order, neither touching nor overlapping. */
  readonly ranges: readonly Range[];
  /** Unicode properties as JavaScript writes them, `\p{L}`, `\P{sc=Greek}`: known by name only. */
  readonly properties: readonly string[];
  /** Whether it is everything but these. Only sets with properties need to say so. */
  readonly negated: boolean;
}

const last = 0x10_ffff;

/** A set of these characters, given in any order. */
export const setOf = (ranges: readonly Range[], properties: readonly string[] = []): CharSet => ({
  ranges: tidy(ranges),
  properties,
  negated: false,
});

/** Everything that the set does not hold. */
export const complementOf = (set: CharSet): CharSet =>
  set.properties.length > 0 ? { ...set, negated: !set.negated } : setOf(gaps(set.ranges));

/** Whether the ranges of a set hold a code point. */
export const holds = (ranges: readonly Range[], point: number): boolean =>
  ranges.some(([from, to]) => from <= point && point <= to);

/** The set as a JavaScript class, for flag `u`. */
export function toClass({ ranges, properties, negated }: CharSet): string {
  const [only] = ranges;
  if (ranges.length === 1 && only?.[0] === only?.[1] && properties.length === 0 && !negated)
    return toEscape(only?.[0] ?? 0);
  const spans = ranges.map(([from, to]) => (from === to ? toEscape(from) : `${toEscape(from)}-${toEscape(to)}`));
  return `[${negated ? '^' : ''}${spans.join('')}${properties.join('')}]`;
}

/** Every character that the set may hold: exact for ASCII; beyond it, a property counts as holding all. */
export function reach(set: CharSet): readonly Range[] {
  if (set.properties.length === 0) return set.ranges;
  const test = new RegExp(toClass(set), 'u');
  const ascii = Array.from({ length: 0x80 }, (_, point) => point).filter((point) =>
    test.test(String.fromCodePoint(point)),
  );
  return tidy([...ascii.map((point): Range => [point, point]), [0x80, last]]);
}

function tidy(ranges: readonly Range[]): readonly Range[] {
  const tidied: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = tidied.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else tidied.push([from, to]);
  }
  return tidied;
}

function gaps(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) found.push([next, from - 1]);
    next = to + 1;
  }
  return next > last ? found : [...found, [next, last]];
}

const toEscape = (point: number): string => {
  const char = String.fromCodePoint(point);
  return /^[A-Za-z0-9_ #]$/.test(char) ? char : `\\u{${point.toString(16)}}`;
};
