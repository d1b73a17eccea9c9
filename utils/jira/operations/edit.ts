import { ok } from '../../result/result.ts';
import type { IssueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { editMetaWire } from '../wire/edit.wire.ts';
import { toScreenJson } from '../words/field-json.ts';
import { toScreen } from '../words/to-screen.ts';

/** Changing the fields of an issue. */
export function createEditOperations({
  dialect,
  at,
  ask,
  writeOnly,
}: Speaker): Pick<IssueOperations, 'editScreen' | 'edit'> {
  return {
    async editScreen(key) {
      const wire = await ask({ path: at(key, '/editmeta') }, editMetaWire, 'fields');
      return wire.ok ? ok(toScreen(wire.value.fields).filter(({ input }) => input.type !== 'other')) : wire;
    },

    async edit(key, screen, values) {
      const body = toScreenJson(screen, values, dialect.writeText, 'replace');
      // Jira refuses an edit that says nothing.
      return body.fields === undefined ? ok(null) : writeOnly({ method: 'PUT', path: at(key), body });
    },
  };
}
