import type { Drawer } from './drawer.ts';

export interface Lower<T> {
  readonly drawer: Pick<Drawer<T>, 'read' | 'keep' | 'remove'>;
  /** Whether the lower drawer is in use at all. */
  readonly inUse: () => Promise<boolean>;
  /** What may lie there; the rest is taken out of it when it is put into the upper one. */
  readonly isWorth: (value: T) => boolean;
}

/** A drawer over one that lasts longer: what goes into the upper goes into the lower too, and is found there when the upper has lost it. */
export function stackDrawers<T>(
  upper: Drawer<T>,
  { drawer: lower, inUse, isWorth }: Lower<T>,
): Pick<Drawer<T>, 'read' | 'keep' | 'remove'> {
  return {
    async read(names) {
      const above = await upper.read(names);
      const others = names.filter((name) => !above.has(name));
      if (others.length === 0 || !(await inUse())) return above;
      return new Map([...above, ...(await lower.read(others))]);
    },
    async keep(entries, keeping) {
      const kept = await upper.keep(entries, keeping);
      if (!(await inUse())) return kept;
      const worth = [...entries].filter(([, value]) => isWorth(value));
      const others = [...entries.keys()].filter((name) => !worth.some(([one]) => one === name));
      await lower.remove(others);
      return (await lower.keep(new Map(worth), keeping)) || kept;
    },
    async remove(names) {
      await upper.remove(names);
      if (await inUse()) await lower.remove(names);
    },
  };
}
