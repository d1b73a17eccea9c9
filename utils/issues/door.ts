import type { JiraClient } from '../jira/client.ts';
import { refuse, type Result } from '../result/result.ts';
import type { Circuit } from './circuit.ts';
import { createLanes } from './lanes.ts';

/** Asks the Jira of a connection. */
export type Ask = <T>(connection: string, act: (client: JiraClient) => Promise<Result<T>>) => Promise<Result<T>>;

export interface Door {
  readonly ask: Ask;
  /** Answers that are on their way come too late: nobody gets them, and so nobody keeps them. */
  turnAway(connection: string): void;
}

/** Politeness: jira-api.md §13. */
const mostAtOnce = 2;

/**
 * Through which every request of this room goes: at most two at once per connection, and none at all while its log-in is
 * known to fail.
 */
export function createDoor(clientFor: (connection: string) => Promise<Result<JiraClient>>, circuit: Circuit): Door {
  const inLane = createLanes(mostAtOnce);
  const turns = new Map<string, number>();
  const turnOf = (connection: string) => turns.get(connection) ?? 0;
  return {
    turnAway: (connection) => void turns.set(connection, turnOf(connection) + 1),
    ask: (connection, act) =>
      inLane(connection, async () => {
        const turn = turnOf(connection);
        const blocked = await circuit.blocked(connection);
        if (blocked) return refuse(blocked);
        const client = await clientFor(connection);
        if (!client.ok) return client;
        const result = await act(client.value);
        if (turn !== turnOf(connection)) return refuse({ kind: 'not-set-up' });
        if (!result.ok) await circuit.note(connection, result.failure);
        return result;
      }),
  };
}
