import * as z from 'zod/mini';
import { typeChoiceWire } from './project.wire.ts';
import { listOf, mustListOf } from './wire.ts';

/** GET /createmeta until Jira 8: everything in one answer, and nothing of projects in which this user may not create (jira-api.md §5). */
export const createTypesWire = z.object({
  projects: mustListOf(z.object({ issuetypes: listOf(typeChoiceWire) })),
});
