import type * as z from 'zod/mini';
import type { IssueTypeChoice, Project, ProjectDetails } from '../../issue/project.ts';
import type { ProjectDetailsWire, projectWire, TypeChoiceWire } from '../wire/project.wire.ts';
import type { ImageCollector } from './image-table.ts';
import { toIssueType } from './to-words.ts';

/** A type that somebody may choose. */
export const toTypeChoice = (wire: TypeChoiceWire, images: ImageCollector): IssueTypeChoice => ({
  id: wire.id,
  ...toIssueType(wire, images),
  subtask: wire.subtask === true,
});

/** A project as a choice. */
export const toProject = ({ id, key, name }: z.infer<typeof projectWire>): Project => ({
  id: id ?? key,
  key,
  name: name ?? key,
});

/** A project with what its issues can be filed under. Old Servers leave out what a project has none of. */
export const toProjectDetails = (wire: ProjectDetailsWire, images: ImageCollector): ProjectDetails => ({
  ...toProject(wire),
  types: wire.issueTypes.map((type) => toTypeChoice(type, images)),
  components: wire.components,
  versions: wire.versions.map(({ released, archived, ...choice }) => ({
    ...choice,
    released: released === true,
    archived: archived === true,
  })),
});
