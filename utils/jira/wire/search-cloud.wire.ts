import * as z from 'zod/mini';
import { summaryWire } from './fields.wire.ts';
import { maybe, mustListOf } from './wire.ts';

/** POST /search/jql: a page. */
export const jqlPageWire = z.object({
  issues: mustListOf(summaryWire),
  nextPageToken: maybe(z.string()),
  isLast: maybe(z.boolean()),
});

/** POST /search/approximate-count. */
export const countWire = z.object({ count: z.number() });
