export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'closed' | 'active' | 'future';
  readonly goal: string;
  /** ISO 8601, UTC, as of the day on which the seed was written. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export const boardId = 12;

/** The sprints of the SHOP board. A name with a comma and brackets is there because Server's form of a sprint makes that hard to read. */
export const sprints: readonly Sprint[] = [
  {
    id: 40,
    name: 'Sprint 40 [vouchers, gift cards]',
    state: 'closed',
    goal: 'Vouchers work in every currency',
    start: '2026-10-26T08:00:00.000Z',
    end: '2026-11-06T15:00:00.000Z',
  },
  {
    id: 41,
    name: 'Sprint 41',
    state: 'active',
    goal: 'One cent is one cent',
    start: '2026-11-09T08:00:00.000Z',
    end: '2026-11-27T15:00:00.000Z',
  },
  { id: 42, name: 'Sprint 42', state: 'future', goal: '', start: undefined, end: undefined },
];

/** The sprint of a number; issues name no other, so an unknown number is a bug. */
export function sprintOf(id: number): Sprint {
  const sprint = sprints.find((candidate) => candidate.id === id);
  if (!sprint) throw new Error(`The sandbox has no sprint ${id}`);
  return sprint;
}
