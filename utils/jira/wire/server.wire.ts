import * as z from 'zod/mini';
import { mustListOf } from './wire.ts';

/** A search for no issues: only how many there are. */
export const totalWire = z.object({ total: z.number() });

/** GET /rest/api/1.0/labels/suggest. */
export const labelSuggestionsWire = z.object({ suggestions: mustListOf(z.object({ label: z.string() })) });

/** GET /rest/auth/1/session. */
export const sessionWire = z.object({ name: z.string() });
