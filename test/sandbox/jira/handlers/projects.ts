import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { typeBean } from '../beans/catalogue.ts';
import { projectDetailsBean, projectStatusBeans } from '../beans/project-details.ts';
import type { Call } from '../call.ts';
import { issueTypes } from '../seed/catalogue.ts';
import { visibleProject, withProject } from './see-project.ts';

/** GET /project/{key}: with its components, versions and types. */
export const getProject = (call: Call): Answer =>
  withProject(call, (project) => json(projectDetailsBean(call, project)));

/** GET /project/{key}/statuses. */
export const projectStatuses = (call: Call): Answer =>
  withProject(call, (project) => json(projectStatusBeans(call, project)));

/** GET /issuetype/project on Cloud. */
export function projectTypes(call: Call): Answer {
  const id = call.query.get('projectId') ?? '';
  if (!/^\d+$/.test(id)) return refusal(400, 'The project ID is required.');
  if (!visibleProject(call, id)) return refusal(404, `No project could be found with id '${id}'.`);
  const level = call.query.get('level');
  const types = issueTypes.filter((type) => level === null || String(type.level) === level);
  return json(types.map(({ name }) => typeBean(call.site, name)));
}
