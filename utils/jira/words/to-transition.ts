import type { Transition } from '../../issue/transition.ts';
import type { TransitionWire } from '../wire/transitions.wire.ts';
import { toScreen } from './to-screen.ts';
import { toStatus } from './to-words.ts';

/** A move as Jira offers it, with the fields of its screen: those that must be filled first. */
export const toTransition = (wire: TransitionWire): Transition => ({
  id: wire.id,
  name: wire.name,
  to: wire.to ? toStatus(wire.to) : { name: wire.name, category: 'todo' },
  fields: toScreen(wire.fields ?? {}),
});
