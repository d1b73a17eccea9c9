import * as z from 'zod/mini';
import { summaryWire } from './fields.wire.ts';
import { listOf, maybe, mustListOf } from './wire.ts';

/** POST /issue/bulkfetch. Keys that are not there stand nowhere; `issueErrors` are issues that Jira failed to give. */
export const bulkWire = z.object({
  issues: mustListOf(summaryWire),
  issueErrors: listOf(z.object({ errorMessage: maybe(z.string()) })),
});
