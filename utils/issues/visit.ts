import type { Cache, Drawers } from './cache.ts';

/**
 * A connection from when something is asked of it until it is forgotten. Whatever takes its time is done within one visit, so
 * that nothing of it is kept or answered after that.
 */
export interface Visit {
  readonly connection: string;
  /** Another one after each forgetting: names what visits may share. */
  readonly id: string;
  readonly kept: Drawers;
  /** The connection has been forgotten since: nobody gets its answers. */
  readonly isOver: () => boolean;
}

export interface Visits {
  enter(connection: string): Visit;
  /** Ends all visits to a connection. To be called before what is kept of it is cleared. */
  end(connection: string): void;
}

export function createVisits(cache: Pick<Cache, 'open'>): Visits {
  const turns = new Map<string, number>();
  const turnOf = (connection: string) => turns.get(connection) ?? 0;
  return {
    enter(connection) {
      const turn = turnOf(connection);
      const isOver = () => turnOf(connection) !== turn;
      return { connection, id: `${connection}#${turn}`, isOver, kept: cache.open({ connection, isOver }) };
    },
    end: (connection) => void turns.set(connection, turnOf(connection) + 1),
  };
}
