/** Pauses that a whole connection keeps: while one request waits before it is repeated, no other goes out. */
export interface Holds {
  /** Waits for so many milliseconds, and makes the others wait. */
  pause(connection: string, milliseconds: number): Promise<void>;
  /** Settles when nobody pauses. */
  isOver(connection: string): Promise<void>;
}

export function createHolds(sleep: (milliseconds: number) => Promise<void>): Holds {
  const holds = new Map<string, Promise<unknown>>();
  return {
    async pause(connection, milliseconds) {
      const hold = Promise.all([holds.get(connection), sleep(milliseconds)]);
      holds.set(connection, hold);
      await hold;
      if (holds.get(connection) === hold) holds.delete(connection);
    },
    async isOver(connection) {
      for (let hold = holds.get(connection); hold; hold = holds.get(connection)) await hold;
    },
  };
}
