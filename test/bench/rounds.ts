/** Two ways to measure the same thing. */
export interface Contenders<T> {
  readonly without: () => Promise<T>;
  readonly with: () => Promise<T>;
}

/**
 * Measures one thing with and without in turns, so that both see the same machine: which one goes first changes from round to
 * round. The first round warms caches and compilers and is thrown away.
 */
export async function takeTurns<T>(
  rounds: number,
  { without, with: withIt }: Contenders<T>,
): Promise<{ readonly without: readonly T[]; readonly with: readonly T[] }> {
  const taken = { without: new Array<T>(), with: new Array<T>() };
  for (let round = -1; round < rounds; round++) {
    const turns = [
      async () => keep(taken.without, round, await without()),
      async () => keep(taken.with, round, await withIt()),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return taken;
}

function keep<T>(taken: T[], round: number, value: T): void {
  if (round >= 0) taken.push(value);
}
