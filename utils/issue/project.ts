import type { IssueType } from './issue.ts';
import type { FieldOption } from './screen.ts';

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A type that issues of a project may have, as a choice. */
export interface IssueTypeChoice extends Pick<IssueType, 'name' | 'shape' | 'icon'> {
  readonly id: string;
  readonly subtask: boolean;
}

/** A project with what its issues can be filed under. */
export interface ProjectDetails extends Project {
  readonly types: readonly IssueTypeChoice[];
  readonly components: readonly FieldOption[];
  readonly versions: readonly ProjectVersion[];
}

export interface ProjectVersion extends FieldOption {
  readonly released: boolean;
  readonly archived: boolean;
}
