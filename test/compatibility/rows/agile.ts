import type { AgileOperations } from '../../../utils/jira/client.ts';
import { sprintOf } from '../../sandbox/jira/seed/sprints.ts';
import { lacks } from '../absences.ts';
import { board, has, key, nextSprint, same, valueOf, type Row } from '../row.ts';

const absence = lacks('agile');

export const agileRows = {
  agile: {
    title: 'Sprint and epic of an issue',
    absence,
    async see({ client, issue }) {
      const { sprint, epic } = valueOf(await client.agile(key));
      same([sprint?.id, epic?.key], [issue(key).sprints.at(-1), issue(key).parent]);
    },
  },
  boards: {
    title: 'Boards of a project',
    absence,
    async see({ client }) {
      same(
        valueOf(await client.boards('SHOP')).map(({ id }) => id),
        [board],
      );
    },
  },
  estimationField: {
    title: 'What a board estimates in',
    absence,
    async see({ client }) {
      has(valueOf(await client.estimationField(board)) ?? 'nothing', 'customfield_');
    },
  },
  sprints: {
    title: 'Active and future sprints of a board',
    absence,
    async see({ client }) {
      same(
        valueOf(await client.sprints(board)).map(({ state }) => state),
        ['active', 'future'],
      );
    },
  },
  sprint: {
    title: 'A sprint by its id',
    absence,
    async see({ client }) {
      const { name, state } = sprintOf(nextSprint);
      same(valueOf(await client.sprint(nextSprint)), { id: nextSprint, name, state });
    },
  },
  moveToSprint: {
    title: 'Move issues into a sprint',
    absence,
    async see({ client, issue }) {
      valueOf(await client.moveToSprint(nextSprint, [key]));
      same(issue(key).sprints.at(-1), nextSprint);
    },
  },
} satisfies Record<keyof AgileOperations, Row>;
