import * as z from 'zod/mini';
import { statusWire } from './fields.wire.ts';
import { listOf, maybe, wireId } from './wire.ts';

/** A value a field may take: resolutions and versions have a `name`, options of custom fields a `value`. */
const allowedValueWire = z.object({ id: wireId, name: maybe(z.string()), value: maybe(z.string()) });
export type AllowedValueWire = z.infer<typeof allowedValueWire>;

export const transitionFieldWire = z.object({
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
export type TransitionFieldWire = z.infer<typeof transitionFieldWire>;

const transitionWire = z.object({
  id: wireId,
  name: z.string(),
  to: maybe(statusWire),
  fields: maybe(z.record(z.string(), transitionFieldWire)),
});
export type TransitionWire = z.infer<typeof transitionWire>;

export const transitionsWire = z.object({ transitions: listOf(transitionWire) });
