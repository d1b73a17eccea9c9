import * as z from 'zod/mini';
import { typeChoiceWire } from './project.wire.ts';
import { fieldIdWire, screenFieldWire } from './screen.wire.ts';
import { listOf, maybe, mustListOf, wireId } from './wire.ts';

/** A member of /createmeta/{project}/issuetypes/{type}: a field that says its own id. */
export const createFieldWire = z.extend(screenFieldWire, { fieldId: fieldIdWire });

/** GET /createmeta until Jira 8, expanded by the fields of its types. */
export const createFieldsWire = z.object({
  projects: mustListOf(
    z.object({
      issuetypes: listOf(z.extend(typeChoiceWire, { fields: maybe(z.record(fieldIdWire, screenFieldWire)) })),
    }),
  ),
});

/** POST /issue. */
export const createdWire = z.object({ id: wireId, key: z.string() });
