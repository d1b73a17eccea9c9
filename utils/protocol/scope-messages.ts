import * as z from 'zod/mini';
import type { ScopePlace } from '../scope/find-place.ts';
import { scope } from '../settings/scope.ts';
import type { SettingsView } from './settings-messages.ts';
import { address, shortText, type Table } from './table.ts';

const place = z.object({
  host: address,
  path: z.string().check(z.maxLength(1_000)),
}) satisfies z.ZodMiniType<ScopePlace>;

/** What the options page may ask about the settings of instances, groups and projects. */
export const scopeMessages = {
  /** `base` is what the page began from: what has changed meanwhile in another window is kept. Absent where nothing was. */
  'scope.save': { from: ['page'], input: z.object({ scope, base: z.optional(scope) }) },
  'scope.remove': { from: ['page'], input: place },
  /** The project was moved or the group renamed: its settings follow, with those of all that lies below. */
  'scope.move': { from: ['page'], input: z.object({ from: place, to: place }) },
  /** Keys of the projects that a connection's user can see. */
  'project.keys': { from: ['page'], input: z.object({ connection: shortText }) },
  /** The types that issues of a Jira project may have, those of subtasks left out. */
  'project.types': { from: ['page'], input: z.object({ connection: shortText, project: shortText }) },
} as const satisfies Table;

export interface ScopeReplies {
  'scope.save': SettingsView;
  'scope.remove': SettingsView;
  'scope.move': SettingsView;
  'project.keys': readonly string[];
  'project.types': readonly TypeView[];
}

export interface TypeView {
  readonly id: string;
  readonly name: string;
}
