import { ok, refuse } from '../../result/result.ts';
import type { AgileFacts } from '../../issue/sprint.ts';
import type { AgileOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { agileIssueWire, boardConfigurationWire, boardWire, sprintWire } from '../wire/agile.wire.ts';
import { readPages } from './pages.ts';

const api = '/rest/agile/1.0';

const noFacts: AgileFacts = { sprint: undefined, closedSprints: [], epic: undefined, flagged: false };

/** Boards, sprints and epics. A version without the agile API has none of them, and is not asked. */
export function createAgileOperations(speaker: Speaker): AgileOperations {
  const { dialect, ask, writeOnly } = speaker;
  const { agile: hasAgile } = dialect.traits;
  return {
    async agile(key) {
      if (!hasAgile) return ok(noFacts);
      const call = {
        path: `${api}/issue/${encodeURIComponent(key)}`,
        query: { fields: Object.keys(noFacts).join(',') },
      };
      const wire = await ask(call, agileIssueWire, 'agile issue');
      if (!wire.ok) return wire;
      const { sprint, closedSprints, epic, flagged = false } = wire.value.fields;
      const named = epic && { key: epic.key, name: epic.name || epic.summary || epic.key };
      return ok({ sprint, closedSprints, epic: named, flagged });
    },

    async boards(project) {
      if (!hasAgile) return ok([]);
      return readPages(speaker, { path: `${api}/board`, query: { projectKeyOrId: project } }, boardWire, 'boards');
    },

    async estimationField(board) {
      if (!hasAgile) return ok(undefined);
      const wire = await ask({ path: `${api}/board/${board}/configuration` }, boardConfigurationWire, 'board');
      return wire.ok ? ok(wire.value.estimation?.field?.fieldId) : wire;
    },

    async sprints(board) {
      if (!hasAgile) return ok([]);
      const call = { path: `${api}/board/${board}/sprint`, query: { state: 'active,future' } };
      const sprints = await readPages(speaker, call, sprintWire, 'sprints');
      // A board that plans without sprints refuses the question.
      return !sprints.ok && sprints.failure.kind === 'invalid' ? ok([]) : sprints;
    },

    async sprint(id) {
      if (!hasAgile) return refuse({ kind: 'refused' });
      return ask({ path: `${api}/sprint/${id}` }, sprintWire, 'sprint');
    },

    async moveToSprint(sprint, issues) {
      if (!hasAgile) return refuse({ kind: 'refused' });
      return writeOnly({ method: 'POST', path: `${api}/sprint/${sprint}/issue`, body: { issues } });
    },
  };
}
