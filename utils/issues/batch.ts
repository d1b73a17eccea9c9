export interface BatchPlan<V> {
  /** How many keys one run takes. */
  readonly most: () => Promise<number>;
  /** Waits a moment for other askers. */
  readonly pause: () => Promise<void>;
  readonly run: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;
}

/**
 * Collects keys that are asked for within a moment and gets them together. A key that is on its way is not asked for again:
 * whoever wants it waits for the same answer. The answer lacks the keys that `run` gave nothing for.
 */
export function createBatch<V>({
  most,
  pause,
  run,
}: BatchPlan<V>): (keys: readonly string[]) => Promise<ReadonlyMap<string, V>> {
  const underWay = new Map<string, Promise<V | undefined>>();
  let gathering: { readonly keys: string[]; readonly answers: Promise<ReadonlyMap<string, V>> } | undefined;

  const gather = () => {
    const keys: string[] = [];
    const answers = pause().then(() => {
      gathering = undefined;
      return runAll(keys);
    });
    return { keys, answers };
  };

  const runAll = async (keys: readonly string[]): Promise<ReadonlyMap<string, V>> => {
    const size = await most();
    const chunks = Array.from({ length: Math.ceil(keys.length / size) }, (_, at) =>
      keys.slice(at * size, (at + 1) * size),
    );
    const answers = await Promise.all(chunks.map((chunk) => run(chunk)));
    return new Map(answers.flatMap((answer) => [...answer]));
  };

  const ask = (key: string): Promise<V | undefined> => {
    gathering ??= gather();
    gathering.keys.push(key);
    const answer = gathering.answers.then((answers) => answers.get(key));
    const forget = () => underWay.delete(key);
    underWay.set(key, answer);
    answer.then(forget, forget);
    return answer;
  };

  return async (keys) => {
    const answers = new Map<string, V>();
    const wanted = [...new Set(keys)].map(async (key) => {
      const value = await (underWay.get(key) ?? ask(key));
      if (value !== undefined) answers.set(key, value);
    });
    await Promise.all(wanted);
    return answers;
  };
}
