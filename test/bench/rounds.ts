/** Ways to measure the same thing, by name. */
export type Contenders = Readonly<Record<string, () => Promise<unknown>>>;

/** What each of them said, round by round. */
export type Taken<C extends Contenders> = { readonly [Name in keyof C]: readonly Awaited<ReturnType<C[Name]>>[] };

/**
 * Measures one thing in several ways in turns, so that all of them see the same machine: who goes first changes from round to
 * round. The first round warms caches and compilers and is thrown away.
 */
export async function takeTurns<C extends Contenders>(rounds: number, contenders: C): Promise<Taken<C>> {
  const turns = Object.entries(contenders).map(([name, measure]) => ({ name, measure, taken: new Array<unknown>() }));
  for (let round = -1; round < rounds; round++) {
    const first = (round + 1) % turns.length;
    for (const { measure, taken } of [...turns.slice(first), ...turns.slice(0, first)]) {
      const value = await measure();
      if (round >= 0) taken.push(value);
    }
  }
  // Each list holds what the contender of its name answered.
  return Object.fromEntries(turns.map(({ name, taken }) => [name, taken])) as unknown as Taken<C>;
}
