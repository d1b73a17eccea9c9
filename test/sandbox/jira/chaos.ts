/** Trouble at random. */
export interface Chaos {
  /** The same seed gives the same trouble to the same sequence of requests. */
  readonly seed: number;
  /** The share of requests that meet trouble, from 0 to 1. */
  readonly rate: number;
}

/** What can strike: nothing done; done, and its answer lost; half an answer; a proxy's 503; a slow answer. */
export const strikes = ['before', 'after', 'truncated', 'unavailable', 'slow'] as const;
export type Strike = (typeof strikes)[number];

/** A number from 0 up to 1 that looks random and depends on nothing but its argument (a round of murmur3's mixing). */
function scattered(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** What strikes the request of a number, counted from the moment at which the chaos began; `undefined` spares it. */
export function strikeOf({ seed, rate }: Chaos, number: number): Strike | undefined {
  const draw = (which: number): number => scattered(Math.imul(seed + 1, 0x9e37_79b1) + number * 2 + which);
  return draw(0) < rate ? strikes[Math.floor(draw(1) * strikes.length)] : undefined;
}
