import * as z from 'zod/mini';
import { summaryWire } from './fields.wire.ts';
import { maybe, mustListOf } from './wire.ts';

/** POST /issue/bulkfetch. Keys that are not there stand in `issueErrors`, or nowhere. */
export const bulkWire = z.object({ issues: mustListOf(summaryWire) });

/** GET /project/search: a page. */
export const projectPageWire = z.object({
  values: mustListOf(z.object({ key: z.string() })),
  isLast: maybe(z.boolean()),
});
