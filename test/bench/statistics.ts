/** The middle of some measurements and its quartiles: half of them lie between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Median and quartiles, linear between two values. All NaN when there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: at(sorted, 0.25), middle: at(sorted, 0.5), high: at(sorted, 0.75) };
}

export const medianOf = (values: readonly number[]): number => spreadOf(values).middle;

/**
 * How many times `values` is of `base`, pair by pair: what was measured in one round was measured at nearly the same time, so
 * that a machine that gets slower during the run changes both sides of a ratio.
 */
export const ratiosOf = (values: readonly number[], base: readonly number[]): readonly number[] =>
  values.map((value, round) => value / (base[round] ?? Number.NaN));

/** How much more `values` is than `base`, pair by pair. */
export const differencesOf = (values: readonly number[], base: readonly number[]): readonly number[] =>
  values.map((value, round) => value - (base[round] ?? Number.NaN));

function at(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
