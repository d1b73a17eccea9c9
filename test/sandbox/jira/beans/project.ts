import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import type { Project, Version } from '../seed/projects.ts';
import { projects } from '../seed/projects.ts';
import { isSince } from '../site.ts';
import type { Site } from '../site.ts';
import { projectAvatars } from './links.ts';

/** The projects that the asker may see: none for nobody. */
export const visibleProjects = ({ me }: Pick<Desk, 'me'>): Project[] =>
  me ? projects.filter(({ visibleTo }) => visibleTo === 'everybody' || visibleTo.includes(me.name)) : [];

/** Whether the asker may see a project. */
export const seesProject = (desk: Pick<Desk, 'me'>, key: string): boolean =>
  visibleProjects(desk).some((project) => project.key === key);

/** A project as a list of projects carries it. */
export function projectBean(site: Site, project: Project): JsonObject {
  const common = {
    self: `${site.api}/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    avatarUrls: projectAvatars(site, project),
  };
  return site.kind === 'server'
    ? common
    : { ...common, projectTypeKey: 'software', simplified: false, style: 'classic', isPrivate: false, properties: {} };
}

/** A project as an issue carries it. */
export function projectOfIssueBean(site: Site, project: Project): JsonObject {
  const { self, id, key, name, avatarUrls } = projectBean(site, project);
  return {
    self,
    id,
    key,
    name,
    projectTypeKey: isSince(site, 7) ? 'software' : undefined,
    simplified: site.kind === 'cloud' ? false : undefined,
    avatarUrls,
  };
}

/** A version of a project. */
export const versionBean = (site: Site, { id, name, released }: Version): JsonObject => ({
  self: `${site.api}/version/${id}`,
  id,
  name,
  archived: false,
  released,
});
