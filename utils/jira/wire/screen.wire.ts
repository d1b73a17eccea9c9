import * as z from 'zod/mini';
import { listOf, maybe, wireId } from './wire.ts';

/** A value a field may take: resolutions and versions have a `name`, options of custom fields a `value`. */
const allowedValueWire = z.object({ id: wireId, name: maybe(z.string()), value: maybe(z.string()) });
export type AllowedValueWire = z.infer<typeof allowedValueWire>;

/** Values are looked up by it: what every object has is no field. */
export const fieldIdWire = z.string().check(z.refine((id) => !(id in Object.prototype)));

/** A field of a screen, the same in transitions, `editmeta` and every shape of `createmeta`. */
export const screenFieldWire = z.object({
  name: maybe(z.string()),
  required: maybe(z.boolean()),
  hasDefaultValue: maybe(z.boolean()),
  schema: maybe(
    z.object({
      type: maybe(z.string()),
      items: maybe(z.string()),
      system: maybe(z.string()),
      custom: maybe(z.string()),
    }),
  ),
  allowedValues: listOf(allowedValueWire),
});
export type ScreenFieldWire = z.infer<typeof screenFieldWire>;
