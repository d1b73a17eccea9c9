import { ok } from '../../result/result.ts';
import type { TransitionOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { transitionsWire } from '../wire/transitions.wire.ts';
import { toScreenJson } from '../words/field-json.ts';
import { toTransition } from '../words/to-transition.ts';

export function createTransitionOperations({ dialect, at, ask, writeOnly }: Speaker): TransitionOperations {
  return {
    async transitions(key) {
      const query = { expand: 'transitions.fields' };
      const wire = await ask({ path: at(key, '/transitions'), query }, transitionsWire, 'transitions');
      return wire.ok ? ok(wire.value.transitions.map(toTransition)) : wire;
    },

    move(key, transition, values) {
      const screen = toScreenJson(transition.fields, values, dialect.writeText);
      const body = { transition: { id: transition.id }, ...screen };
      return writeOnly({ method: 'POST', path: at(key, '/transitions'), body });
    },
  };
}
