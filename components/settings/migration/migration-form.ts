import { computed, type ReadonlySignal } from '@preact/signals';
import { readJiraAddress } from '../../../utils/address/jira-address.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { createConnectionForm } from '../connections/connection-form.ts';
import type { ConnectionForm, FormState } from '../connections/form-model.ts';
import type { SettingsActions } from '../actions.ts';

export interface MigrationForm {
  /** The new address and the credentials for it. */
  readonly fields: ConnectionForm;
  readonly state: ReadonlySignal<FormState>;
  /** The new Web URL; `undefined` while what was typed is none. */
  readonly to: ReadonlySignal<string | undefined>;
  /** It is the one that the connection has: that is no migration. */
  readonly isSame: ReadonlySignal<boolean>;
  /** Each resolves to whether it was sent: `false` when a field has to be put right first. */
  test(also?: string): Promise<boolean>;
  migrate(): Promise<boolean>;
}

/** The form of a migration: that of a new connection, which takes the place of the one there is. */
export const createMigrationForm = (
  connection: ConnectionView,
  actions: Pick<SettingsActions, 'testConnection' | 'migrateConnection'>,
): MigrationForm => {
  const fields = createConnectionForm({
    onTest: (draft, also) => actions.testConnection(draft, also),
    async onSave(draft) {
      const result = await actions.migrateConnection(connection.id, draft);
      if (!result.ok) return result;
      const migrated = result.value.connections.find(({ id }) => id === connection.id);
      return migrated ? { ok: true, value: migrated } : { ok: false, failure: { kind: 'not-set-up' } };
    },
  });
  fields.set('name', connection.name);
  fields.setKeepOnDisk(connection.keepOnDisk);
  const to = computed(() => readJiraAddress(fields.values.value.webUrl)?.webUrl);
  const isSame = computed(() => to.value === connection.webUrl);

  return {
    fields,
    to,
    isSame,
    state: computed(() => {
      const now = fields.state.value;
      // A site that does not pass the test is none to migrate to: there is nothing to ask.
      return now.state === 'asking' ? { state: 'failed', failure: now.failure } : now;
    }),
    test: async (also) => !isSame.peek() && fields.test(also),
    migrate: async () => !isSame.peek() && fields.save(),
  };
};
