import * as z from 'zod/mini';
import { statusWire } from './fields.wire.ts';
import { fieldIdWire, screenFieldWire } from './screen.wire.ts';
import { listOf, maybe, wireId } from './wire.ts';

const transitionWire = z.object({
  id: wireId,
  name: z.string(),
  to: maybe(statusWire),
  fields: maybe(z.record(fieldIdWire, screenFieldWire)),
});
export type TransitionWire = z.infer<typeof transitionWire>;

export const transitionsWire = z.object({ transitions: listOf(transitionWire) });
