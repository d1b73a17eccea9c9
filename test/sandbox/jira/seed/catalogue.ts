import type { Kind } from '../site.ts';

export type CategoryKey = 'undefined' | 'new' | 'indeterminate' | 'done';

/** Jira's four status categories, the same everywhere (GET /statuscategory). */
export const categories = [
  { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' },
  { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  { id: 3, key: 'done', colorName: 'green', name: 'Done' },
] as const satisfies readonly { id: number; key: CategoryKey; colorName: string; name: string }[];

export interface StatusSeed {
  readonly id: string;
  readonly name: string;
  readonly category: CategoryKey;
  readonly description: string;
}

export const statuses: readonly StatusSeed[] = [
  { id: '10010', name: 'To do', category: 'new', description: 'Not begun yet.' },
  { id: '3', name: 'In progress', category: 'indeterminate', description: 'Somebody works on it.' },
  { id: '10012', name: 'In review', category: 'indeterminate', description: 'Waits for a second pair of eyes.' },
  { id: '10013', name: 'Done', category: 'done', description: 'Nothing is left to do.' },
  { id: '1', name: 'Open', category: 'new', description: 'Reported.' },
  { id: '10015', name: 'Waiting', category: 'indeterminate', description: 'Waits for somebody outside.' },
  { id: '6', name: 'Closed', category: 'done', description: 'Over.' },
];

export interface TypeSeed {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  readonly level: -1 | 0 | 1;
  readonly avatar: number;
  readonly description: string;
}

export const issueTypes: readonly TypeSeed[] = [
  { id: '10000', name: 'Epic', subtask: false, level: 1, avatar: 10307, description: 'A big piece of work.' },
  { id: '10001', name: 'Story', subtask: false, level: 0, avatar: 10315, description: 'Something a user wants.' },
  { id: '10002', name: 'Task', subtask: false, level: 0, avatar: 10318, description: 'Something to do.' },
  { id: '10004', name: 'Bug', subtask: false, level: 0, avatar: 10303, description: 'Something that is wrong.' },
  { id: '10003', name: 'Sub-task', subtask: true, level: -1, avatar: 10316, description: 'A part of something.' },
];

export const priorities = [
  { id: '1', name: 'Highest', colour: '#d04437', description: 'Blocks progress.' },
  { id: '2', name: 'High', colour: '#f15c75', description: 'Could block progress.' },
  { id: '3', name: 'Medium', colour: '#f79232', description: 'Could affect progress.' },
  { id: '4', name: 'Low', colour: '#707070', description: 'Easily worked around.' },
  { id: '5', name: 'Lowest', colour: '#999999', description: 'Affects hardly anything.' },
] as const;

export const resolutions = [
  { id: '10100', name: 'Fixed', description: 'Done, and it holds.' },
  { id: '10101', name: "Won't Do", description: 'Will not be worked on.' },
  { id: '10102', name: 'Duplicate', description: 'Known under another key.' },
  { id: '10103', name: 'Cannot Reproduce', description: 'Nobody could make it happen.' },
] as const;

export const linkTypes = [
  { id: '10200', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10201', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10202', name: 'Relates', inward: 'relates to', outward: 'relates to' },
] as const;

/** The custom fields by what they mean: every Jira gives them other numbers. */
export const customFields = {
  cloud: { sprint: 10020, epicLink: 10014, epicName: 10011, points: 10028, rank: 10019, flagged: 10021 },
  server: { sprint: 10104, epicLink: 10100, epicName: 10102, points: 10106, rank: 10105, flagged: 10107 },
} as const satisfies Record<Kind, Record<string, number>>;

/** The entry of a table by its name; the state holds no names but the tables', so an unknown one is a bug. */
export function named<T extends { readonly name: string }>(table: readonly T[], name: string): T {
  const entry = table.find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`The sandbox has no “${name}” among ${table.map((each) => each.name).join(', ')}`);
  return entry;
}
