import type { Shelf } from './shelf.ts';

/** What a visit may do with a shelf. */
export type Drawer<T> = Pick<Shelf<T>, 'read' | 'keep' | 'remove' | 'change'>;

/** A connection as one visit sees it. */
export interface Owner {
  readonly connection: string;
  /** The connection has been forgotten since. */
  readonly isOver: () => boolean;
}

/**
 * The part of a shelf that belongs to a visit: names without the connection's. Once the visit is over it takes nothing: what
 * was forgotten must not come back with an answer that was on its way.
 */
export function openDrawer<T>(shelf: Shelf<T>, { connection, isOver: unless }: Owner): Drawer<T> {
  const prefix = `${connection}/`;
  const full = (name: string) => prefix + name;
  return {
    async read(names) {
      const found = await shelf.read(names.map(full));
      return new Map([...found].map(([name, kept]) => [name.slice(prefix.length), kept]));
    },
    keep: (entries, keeping) =>
      shelf.keep(new Map([...entries].map(([name, value]) => [full(name), value])), { ...keeping, unless }),
    change: (name, next) => shelf.change(full(name), next, { unless }),
    remove: (names) => shelf.remove(names.map(full)),
  };
}
