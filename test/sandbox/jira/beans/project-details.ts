import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { issueTypes } from '../seed/catalogue.ts';
import type { Project } from '../seed/projects.ts';
import { workflows } from '../seed/workflows.ts';
import { statusBean, typeBean } from './catalogue.ts';
import { personBean } from './person.ts';
import { projectBean, versionBean } from './project.ts';

/** The answer of GET /project/{key}. */
export function projectDetailsBean(desk: Desk, project: Project): JsonObject {
  const { site } = desk;
  return {
    expand: 'projectKeys',
    ...projectBean(site, project),
    description: project.description,
    lead: personBean(desk, project.lead),
    components: project.components.map(({ id, name }) => ({
      self: `${site.api}/component/${id}`,
      id,
      name,
      isAssigneeTypeValid: false,
    })),
    issueTypes: issueTypes.map(({ name }) => typeBean(site, name)),
    assigneeType: 'UNASSIGNED',
    versions: project.versions.map((version) => ({ ...versionBean(site, version), projectId: Number(project.id) })),
    roles: { Developers: `${site.api}/project/${project.id}/role/10001` },
  };
}

/** The answer of GET /project/{key}/statuses: by type, and the same for all where one workflow serves them. */
export function projectStatusBeans({ site }: Desk, project: Project): JsonObject[] {
  const moves = workflows[project.key] ?? [];
  const names = new Set(moves.flatMap(({ from, to }) => [...from, to]));
  return issueTypes.map(({ id, name, subtask }) => ({
    self: `${site.api}/issuetype/${id}`,
    id,
    name,
    subtask,
    statuses: [...names].map((status) => statusBean(site, status)),
  }));
}
