import * as z from 'zod/mini';
import { summaryWire } from './fields.wire.ts';
import { listOf, maybe, mustListOf } from './wire.ts';

/** POST /issue/bulkfetch. Keys that are not there stand nowhere; `issueErrors` are issues that Jira failed to give. */
export const bulkWire = z.object({
  issues: mustListOf(summaryWire),
  issueErrors: listOf(z.object({ errorMessage: maybe(z.string()) })),
});

/** POST /search/jql: a page. */
export const jqlPageWire = z.object({
  issues: mustListOf(summaryWire),
  nextPageToken: maybe(z.string()),
  isLast: maybe(z.boolean()),
});

/** POST /search/approximate-count. */
export const countWire = z.object({ count: z.number() });
