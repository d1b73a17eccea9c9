import * as z from 'zod/mini';
import { projectWire } from './catalogue.wire.ts';
import { summaryWire } from './fields.wire.ts';
import { maybe, mustListOf } from './wire.ts';

/** GET and POST /search: a page. */
export const searchWire = z.object({ issues: mustListOf(summaryWire), total: maybe(z.number()) });
export type SearchWire = z.infer<typeof searchWire>;

/** The same without issues: only how many there are. */
export const totalWire = z.object({ total: z.number() });

/** GET /project: one bare array, however many there are. */
export const projectsWire = mustListOf(projectWire);

/** GET /rest/api/1.0/labels/suggest. */
export const labelSuggestionsWire = z.object({ suggestions: mustListOf(z.object({ label: z.string() })) });

/** GET /rest/auth/1/session. */
export const sessionWire = z.object({ name: z.string() });
