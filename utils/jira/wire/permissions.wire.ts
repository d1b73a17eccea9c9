import * as z from 'zod/mini';
import { maybe } from './wire.ts';

/** GET /mypermissions. */
export const permissionsWire = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: maybe(z.boolean()) })),
});
