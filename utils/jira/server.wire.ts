import * as z from 'zod/mini';
import { summaryWire } from './fields.wire.ts';
import { mustListOf } from './wire.ts';

/** GET /search. */
export const searchWire = z.object({ issues: mustListOf(summaryWire) });

/** GET /project: one bare array, however many there are. */
export const projectsWire = mustListOf(z.object({ key: z.string() }));
