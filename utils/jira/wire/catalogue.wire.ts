import * as z from 'zod/mini';
import { personWire, priorityWire, statusWire, typeWire } from './fields.wire.ts';
import { listOf, maybe, mustListOf, wireId } from './wire.ts';

/** GET /issue/picker. The highlighted twins, `keyHtml` and `summary`, are HTML and not read where a plain text is there. */
export const pickerWire = z.object({
  sections: mustListOf(
    z.object({
      issues: listOf(z.object({ key: z.string(), summaryText: maybe(z.string()), summary: maybe(z.string()) })),
    }),
  ),
});

/** An entry of GET /project (Server: one bare array) and GET /project/search (Cloud: pages). */
export const projectWire = z.object({ id: maybe(wireId), key: z.string(), name: maybe(z.string()) });

/** Something with an id and a name: a component, a resolution. */
export const choiceWire = z.object({ id: wireId, name: z.string() });

/** A type as a choice: without its id nobody could choose it. */
export const typeChoiceWire = z.extend(typeWire, { id: wireId });
export type TypeChoiceWire = z.infer<typeof typeChoiceWire>;

/** GET /project/{key}. */
export const projectDetailsWire = z.extend(projectWire, {
  issueTypes: listOf(typeChoiceWire),
  components: listOf(choiceWire),
  versions: listOf(z.extend(choiceWire, { released: maybe(z.boolean()), archived: maybe(z.boolean()) })),
});
export type ProjectDetailsWire = z.infer<typeof projectDetailsWire>;

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

/** GET /mypermissions. */
export const permissionsWire = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: maybe(z.boolean()) })),
});
