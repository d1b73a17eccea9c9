import type { Answer } from '../answer.ts';
import { refusal } from '../answer.ts';
import { visibleProjects } from '../beans/project.ts';
import type { Call } from '../call.ts';
import type { Project } from '../seed/projects.ts';

/** The project that a key or id names, when the asker may see it. Keys of projects count by their case on Cloud (jira-api.md §3). */
export const visibleProject = (call: Pick<Call, 'site' | 'me'>, keyOrId: string): Project | undefined =>
  visibleProjects(call).find(
    ({ id, key }) => id === keyOrId || key === (call.site.kind === 'cloud' ? keyOrId : keyOrId.toUpperCase()),
  );

/** Goes on with the project that the path names by `{project}`, or answers that there is none for this asker. */
export function withProject(call: Call, next: (project: Project) => Answer): Answer {
  const named = call.params['project'] ?? '';
  const project = visibleProject(call, named);
  return project ? next(project) : refusal(404, `No project could be found with key '${named}'.`);
}
