import type { CoreClient } from '../jira/core.ts';
import { refuse, type Result } from '../result/result.ts';
import type { Guard } from './guard.ts';
import type { Holds } from './holds.ts';
import { createLanes } from './lanes.ts';
import type { Manner } from './manner.ts';
import type { Visit } from './visit.ts';

/** What this room asks of a Jira. */
export type RoomClient = Pick<
  CoreClient,
  | 'projectKeys'
  | 'siteFields'
  | 'mostSummaries'
  | 'summaries'
  | 'issue'
  | 'comments'
  | 'addComment'
  | 'findComment'
  | 'editComment'
  | 'deleteComment'
  | 'transitions'
  | 'move'
  | 'image'
  | 'createTypes'
>;

/** The Jira of a connection, and the origin that its requests go to. */
export interface Way {
  readonly origin: string;
  readonly client: RoomClient;
}

/** `pause` is how the client waits before it repeats a request. */
export type FindWay = (connection: string, pause: (milliseconds: number) => Promise<void>) => Promise<Result<Way>>;

/** Asks the Jira of a connection; `read` when no manner is given. */
export type Ask = <T>(
  visit: Visit,
  act: (client: RoomClient) => Promise<Result<T>>,
  manner?: Manner,
) => Promise<Result<T>>;

export interface Door {
  readonly ask: Ask;
  /** How many keys one request for summaries takes. */
  mostSummaries(visit: Visit): Promise<number>;
}

export interface DoorParts {
  readonly findWay: FindWay;
  readonly guard: Guard;
  readonly holds: Holds;
}

/** Politeness: jira-api.md §13. Two connections to one Jira share it. */
const mostAtOnce = 2;

/** Through which every request of this room goes. */
export function createDoor({ findWay, guard, holds }: DoorParts): Door {
  const inLane = createLanes(mostAtOnce);
  const wayOf = ({ connection }: Visit) => findWay(connection, (milliseconds) => holds.pause(connection, milliseconds));

  return {
    async mostSummaries(visit) {
      const way = await wayOf(visit);
      // Without a way all of them fail together.
      return way.ok ? way.value.client.mostSummaries : Number.MAX_SAFE_INTEGER;
    },
    async ask(visit, act, manner = 'read') {
      const way = await wayOf(visit);
      if (!way.ok) return way;
      // Whoever will not be let through need not queue to hear it.
      const refusal = await guard.refusal(visit, manner);
      if (refusal) return refuse(refusal);
      return inLane(way.value.origin, () =>
        guard.through(visit, manner, async () => {
          await holds.isOver(visit.connection);
          // The settings may have changed in the queue: an old account must not go out with a new password.
          const now = await wayOf(visit);
          if (!now.ok || visit.isOver()) return now.ok ? gone : now;
          const result = await act(now.value.client);
          return visit.isOver() ? gone : result;
        }),
      );
    },
  };
}

const gone = refuse({ kind: 'not-set-up' });
