import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { ok } from '../../utils/result/result.ts';
import type { ConnectionActions } from './connections/actions.ts';
import { fieldsOf, withoutSecret } from './connections/connection-fields.ts';
import { stubActions } from './fixtures/actions.ts';
import { acme, oneHost, report } from './fixtures/samples.ts';
import { createSettingsStore, type Unsaved } from './settings-store.ts';

const other = { ...acme, id: 'other', name: 'Other Jira' };

const create = (view: SettingsView, kept?: Unsaved) => {
  const settings = signal(view);
  const keepUnsaved = vi.fn<ConnectionActions['keepUnsaved']>();
  const actions = stubActions({
    keepUnsaved,
    testConnection: async () => ok(report),
    async saveConnection() {
      settings.value = { ...settings.value, connections: [...settings.value.connections, { ...acme, id: 'mine' }] };
      return ok(settings.value);
    },
    async forgetConnection(id) {
      settings.value = { ...settings.value, connections: settings.value.connections.filter((one) => one.id !== id) };
      return ok(settings.value);
    },
  });
  return { settings, keepUnsaved, store: createSettingsStore(settings, actions, kept) };
};
const blank = withoutSecret(fieldsOf(undefined));

test('keeps what is typed as it is typed, and lets it go when it is saved', async () => {
  const { store, keepUnsaved } = create(oneHost);
  const form = store.formOf('new');
  form.set('webUrl', 'https://acme.example');
  expect(keepUnsaved).toHaveBeenLastCalledWith('new', {
    fields: { ...blank, webUrl: 'https://acme.example' },
    before: blank,
  });
  form.set('account', 'mira@acme.example');
  form.set('secret', 'tok-4711');
  expect(JSON.stringify(keepUnsaved.mock.calls)).not.toContain('tok-4711');
  expect(store.holdsSecret.value).toBe(true);
  await form.save();
  expect(keepUnsaved).toHaveBeenCalledWith('new', undefined);
  expect(store.holdsSecret.value).toBe(false);
});

test('marks what was kept from before, without anybody looking at it', () => {
  const { store } = create(oneHost, [
    ['acme', { fields: { ...withoutSecret(fieldsOf(acme)), name: 'Our Jira' }, before: withoutSecret(fieldsOf(acme)) }],
  ]);
  expect([...store.unsaved.value]).toEqual(['acme']);
  expect(store.formOf('acme').note.value).toBe('restored');
});

test('drops what was kept of a connection that is gone', () => {
  const { store, keepUnsaved } = create(oneHost, [['gone', { fields: blank, before: blank }]]);
  expect(keepUnsaved).toHaveBeenCalledExactlyOnceWith('gone', undefined);
  expect([...store.unsaved.value]).toEqual([]);
});

test('a connection of another tab is not taken for the one that was saved here', async () => {
  const { store, settings } = create(oneHost);
  const form = store.formOf('new');
  settings.value = { ...oneHost, connections: [acme, other] };
  form.set('webUrl', 'https://acme.example');
  form.set('account', 'mira@acme.example');
  form.set('secret', 'tok-4711');
  await form.save();
  expect(form.saved.value?.id).toBe('mine');
  expect(store.formOf('mine')).toBe(form);
});

test('what was typed about a connection that another tab forgot becomes a new one', () => {
  const { store, settings, keepUnsaved } = create({ ...oneHost, connections: [acme, other] });
  store.go({ at: 'connections', id: 'acme' });
  const form = store.formOf('acme');
  form.set('name', 'Our Jira');
  settings.value = { ...oneHost, connections: [other] };
  expect(store.route.value).toEqual({ at: 'connections', id: 'new' });
  expect(store.formOf('new')).toBe(form);
  expect([form.note.value, form.values.value.name]).toEqual(['gone-elsewhere', 'Our Jira']);
  expect(keepUnsaved).toHaveBeenCalledWith('acme', undefined);
  expect(keepUnsaved).toHaveBeenLastCalledWith('new', expect.objectContaining({ before: blank }));
});

test('forgetting here forgets what was typed about it as well', async () => {
  const { store, keepUnsaved } = create(oneHost);
  store.formOf('acme').set('name', 'Our Jira');
  await store.forget('acme');
  expect(keepUnsaved).toHaveBeenLastCalledWith('acme', undefined);
  expect([...store.unsaved.value]).toEqual([]);
  expect(store.formOf('new').values.value.name).toBe('');
});
