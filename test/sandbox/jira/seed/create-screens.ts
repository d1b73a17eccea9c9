/** A field on the screen of creating. Here custom ones have the names of `customFields`: their ids differ by kind. */
export interface CreateField {
  readonly field: string;
  readonly required: boolean;
}

/** `summary!` must be filled, `labels` can be. */
const screen = (names: string): readonly CreateField[] =>
  names.split(' ').map((name) => ({ field: name.replace('!', ''), required: name.endsWith('!') }));

const always = 'project! issuetype! summary! reporter!';
const planned = `${always} description priority components fixVersions labels assignee duedate points sprint`;

/** What creating asks for: by project, then by the types that can be created there. */
const createScreens: Readonly<Record<string, Readonly<Record<string, readonly CreateField[]>>>> = {
  SHOP: {
    Epic: screen(`${always} epicName! description priority labels assignee`),
    Story: screen(`${planned} parent`),
    Task: screen(`${planned} parent attachment`),
    Bug: screen(`${always} description components! priority fixVersions labels assignee points parent`),
    'Sub-task': screen(`${always} parent! description priority labels assignee`),
  },
  OPS: {
    Epic: screen(`${always} epicName! description`),
    Task: screen(`${always} description! priority components labels assignee duedate parent`),
    Bug: screen(`${always} description! priority! components labels assignee parent`),
    'Sub-task': screen(`${always} parent! description assignee`),
  },
  SEC: { Bug: screen(`${always} description priority assignee`) },
};

/** Names of the types that can be created in a project. */
export const creatableTypes = (project: string): readonly string[] => Object.keys(createScreens[project] ?? {});

/** The screen of creating; empty for a type that can't be created in the project. */
export const createScreenOf = (project: string, type: string): readonly CreateField[] =>
  createScreens[project]?.[type] ?? [];

/** The status in which the issues of a project begin. */
export const firstStatus = (project: string): string => (project === 'SHOP' ? 'To do' : 'Open');
