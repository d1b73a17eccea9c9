import * as z from 'zod/mini';
import { typeWire } from './fields.wire.ts';
import { listOf, maybe, mustListOf, wireId } from './wire.ts';

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

/** GET /project: one bare array, however many there are. */
export const projectsWire = mustListOf(projectWire);
