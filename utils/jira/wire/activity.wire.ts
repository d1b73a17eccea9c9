import * as z from 'zod/mini';
import { personWire } from './fields.wire.ts';
import { anything, listOf, maybe, wireId } from './wire.ts';

/** GET /issue/{key}?fields=votes. */
export const votesWire = z.object({ fields: z.object({ votes: maybe(z.object({ hasVoted: maybe(z.boolean()) })) }) });

/** GET /issue/{key}/watchers. Who they are is left out for those who may not know; the number stays. */
export const watchersWire = z.object({ isWatching: z.boolean(), watchCount: z.number() });

const worklogWire = z.object({
  id: wireId,
  author: maybe(personWire),
  started: maybe(z.string()),
  timeSpentSeconds: maybe(z.number()),
  timeSpent: maybe(z.string()),
  /** ADF on Cloud, wiki markup on Server. */
  comment: anything,
});
export type WorklogWire = z.infer<typeof worklogWire>;

/** GET /issue/{key}/worklog. */
export const worklogsWire = z.object({ worklogs: listOf(worklogWire) });

/** GET …/properties: their names. */
export const propertyNamesWire = z.object({ keys: listOf(z.object({ key: z.string() })) });

/** GET …/properties/{name}, of issues and of comments. */
export const propertyWire = z.object({ value: anything });
