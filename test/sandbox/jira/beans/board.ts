import type { JsonObject } from '../json.ts';
import type { Board } from '../seed/boards.ts';
import { customFields, named, statuses } from '../seed/catalogue.ts';
import { projectOf } from '../seed/projects.ts';
import type { Site } from '../site.ts';
import { projectAvatars } from './links.ts';

const selfOf = (site: Site, { id }: Board): string => `${site.base}/rest/agile/1.0/board/${id}`;

/** A board as a list of boards carries it; Cloud says where it lives. */
export function boardBean(site: Site, board: Board): JsonObject {
  const project = projectOf(board.project);
  const location = {
    projectId: Number(project.id),
    displayName: `${project.name} (${project.key})`,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: 'software',
    avatarURI: projectAvatars(site, project)['24x24'],
    name: `${project.name} (${project.key})`,
  };
  return {
    id: board.id,
    self: selfOf(site, board),
    name: board.name,
    type: board.type,
    location: site.kind === 'cloud' ? location : undefined,
  };
}

/** GET /board/{id}/configuration; `go-jira/board_configuration.json` is one of a kanban board. */
export function boardConfigurationBean(site: Site, board: Board): JsonObject {
  const fields = customFields[site.kind];
  const columns = board.columns.map(({ name, statuses: of }) => ({
    name,
    statuses: of.map((status) => {
      const { id } = named(statuses, status);
      return { id, self: `${site.api}/status/${id}` };
    }),
  }));
  const field = { fieldId: `customfield_${fields.points}`, displayName: 'Story Points' };
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    self: `${selfOf(site, board)}/configuration`,
    filter: { id: board.filter, self: `${site.api}/filter/${board.filter}` },
    subQuery:
      board.type === 'kanban' ? { query: 'fixVersion in unreleasedVersions() OR fixVersion is EMPTY' } : undefined,
    columnConfig: { columns, constraintType: 'none' },
    estimation: board.type === 'scrum' ? { type: 'field', field } : undefined,
    ranking: { rankCustomFieldId: fields.rank },
  };
}
