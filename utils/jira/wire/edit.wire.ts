import * as z from 'zod/mini';
import { fieldIdWire, screenFieldWire } from './screen.wire.ts';

/** GET /issue/{key}/editmeta. */
export const editMetaWire = z.object({ fields: z.record(fieldIdWire, screenFieldWire) });
