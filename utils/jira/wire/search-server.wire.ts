import * as z from 'zod/mini';
import { summaryWire } from './fields.wire.ts';
import { maybe, mustListOf } from './wire.ts';

/** GET and POST /search: a page. */
export const searchWire = z.object({ issues: mustListOf(summaryWire), total: maybe(z.number()) });
export type SearchWire = z.infer<typeof searchWire>;
