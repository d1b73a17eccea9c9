import * as z from 'zod/mini';
import { typeChoiceWire } from './catalogue.wire.ts';
import { fieldIdWire, screenFieldWire } from './screen.wire.ts';
import { listOf, maybe, mustListOf, wireId } from './wire.ts';

/** A member of /createmeta/{project}/issuetypes/{type}: a field that says its own id. */
export const createFieldWire = z.extend(screenFieldWire, { fieldId: fieldIdWire });

/** GET /createmeta until Jira 8: everything in one answer, and nothing of projects in which this user may not create (jira-api.md §5). */
export const createMetaWire = z.object({
  projects: mustListOf(
    z.object({
      issuetypes: listOf(z.extend(typeChoiceWire, { fields: maybe(z.record(fieldIdWire, screenFieldWire)) })),
    }),
  ),
});

/** POST /issue. */
export const createdWire = z.object({ id: wireId, key: z.string() });
