import * as z from 'zod/mini';
import { personWire, priorityWire, statusWire } from './fields.wire.ts';
import { choiceWire, typeChoiceWire } from './project.wire.ts';
import { listOf, maybe, mustListOf, wireId } from './wire.ts';

/** GET /issue/picker. The highlighted twins, `keyHtml` and `summary`, are HTML and not read where a plain text is there. */
export const pickerWire = z.object({
  sections: mustListOf(
    z.object({
      issues: listOf(z.object({ key: z.string(), summaryText: maybe(z.string()), summary: maybe(z.string()) })),
    }),
  ),
});

const statusChoiceWire = z.extend(statusWire, { id: wireId });

/** GET /status. */
export const statusesWire = mustListOf(statusChoiceWire);
/** GET /project/{key}/statuses: by issue type. */
export const statusesByTypeWire = mustListOf(z.object({ statuses: listOf(statusChoiceWire) }));
/** GET /statuscategory. */
export const statusCategoriesWire = mustListOf(z.extend(choiceWire, { key: z.string() }));
/** GET /issuetype. */
export const typesWire = mustListOf(typeChoiceWire);
/** GET /priority. */
export const prioritiesWire = mustListOf(z.extend(priorityWire, { id: wireId }));
/** GET /resolution. */
export const resolutionsWire = mustListOf(choiceWire);

/** GET /user/search and /user/assignable/search. */
export const peopleWire = mustListOf(
  z.extend(personWire, { active: maybe(z.boolean()), accountType: maybe(z.string()) }),
);
