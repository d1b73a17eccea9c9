import * as z from 'zod/mini';
import { listOf, maybe } from './wire.ts';

/** A sprint, as the agile API of every version tells it. One in a state that nobody knows counts as none. */
export const sprintWire = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
});

/** GET /rest/agile/1.0/issue/{key}: what Jira Software adds to an issue, under names of its own (jira-api.md §6). */
export const agileIssueWire = z.object({
  fields: z.object({
    sprint: maybe(sprintWire),
    closedSprints: listOf(sprintWire),
    /** Nameless in Cloud's team-managed projects. */
    epic: maybe(z.object({ key: z.string(), name: maybe(z.string()), summary: maybe(z.string()) })),
    flagged: maybe(z.boolean()),
  }),
});

export const boardWire = z.object({ id: z.number(), name: z.string(), type: z.string() });

/** GET /rest/agile/1.0/board/{id}/configuration. Boards that count issues have no field. */
export const boardConfigurationWire = z.object({
  estimation: maybe(z.object({ field: maybe(z.object({ fieldId: maybe(z.string()) })) })),
});
