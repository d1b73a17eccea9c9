import { expect, test } from 'vitest';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { UnsavedConnection } from '../../../utils/protocol/unsaved-messages.ts';
import { ok } from '../../../utils/result/result.ts';
import { acme, report } from '../fixtures/samples.ts';
import { fieldsOf, withoutSecret } from './connection-fields.ts';
import { createConnectionForm } from './connection-form.ts';

const create = (connection?: ConnectionView, unsaved?: UnsavedConnection) =>
  createConnectionForm({ connection, unsaved, onTest: async () => ok(report), onSave: async () => ok(acme) });
const saved = withoutSecret(fieldsOf(acme));
const blank = withoutSecret(fieldsOf(undefined));

test('keeps what was typed, but no secret', () => {
  const form = create(acme);
  expect(form.unsaved.value).toBeUndefined();
  form.set('secret', 'tok-4711');
  expect(form.unsaved.value).toBeUndefined();
  form.set('webUrl', 'https://other.example');
  expect(form.unsaved.value).toEqual({ fields: { ...saved, webUrl: 'https://other.example' }, before: saved });
  expect(JSON.stringify(form.unsaved.value)).not.toContain('tok-4711');
});

test('brings it back, and says so', () => {
  const form = create(undefined, {
    fields: { ...blank, webUrl: 'https://acme.example', method: 'pat' },
    before: blank,
  });
  expect(form.values.value).toMatchObject({ webUrl: 'https://acme.example', method: 'pat', secret: '' });
  expect([form.note.value, form.changed.value]).toEqual(['restored', true]);
  form.discard();
  expect(form.values.value.webUrl).toBe('');
  expect([form.note.value, form.changed.value]).toEqual([undefined, false]);
});

test('brings back what was edited only, of a connection that changed meanwhile', () => {
  const now = { ...acme, name: 'Renamed' };
  const form = create(now, { fields: { ...saved, account: 'jonas@acme.example' }, before: saved });
  expect(form.values.value).toMatchObject({ name: 'Renamed', account: 'jonas@acme.example' });
  expect(form.note.value).toBe('changed-elsewhere');
});

test('says nothing of what was saved meanwhile as it was typed', () => {
  const now = { ...acme, name: 'Renamed' };
  const form = create(now, { fields: { ...saved, name: 'Renamed' }, before: saved });
  expect([form.note.value, form.changed.value]).toEqual([undefined, false]);
});

test('a form that nobody touched follows what another tab saved', () => {
  const form = create(acme);
  form.follow({ ...acme, name: 'Renamed' });
  expect(form.values.value.name).toBe('Renamed');
  expect([form.note.value, form.changed.value]).toEqual([undefined, false]);
});

test('a form that was edited keeps that, takes the rest, and says so', async () => {
  const form = create(acme);
  form.set('account', 'jonas@acme.example');
  form.follow({ ...acme, name: 'Renamed' });
  expect(form.values.value).toMatchObject({ name: 'Renamed', account: 'jonas@acme.example' });
  expect([form.note.value, form.changed.value]).toEqual(['changed-elsewhere', true]);
  await form.save();
  expect(form.note.value).toBeUndefined();
});

test('a secret that came into the vault is no change to speak of', () => {
  const form = create({ ...acme, hasSecret: false });
  form.set('name', 'Our Jira');
  form.follow(acme);
  expect([form.keepsSecret.value, form.note.value]).toEqual([true, undefined]);
});

test('a connection that is gone leaves what was typed', () => {
  const form = create(acme);
  form.set('name', 'Our Jira');
  form.follow(undefined);
  expect(form.saved.value).toBeUndefined();
  expect(form.values.value).toMatchObject({ name: 'Our Jira', webUrl: acme.webUrl });
  expect([form.note.value, form.keepsSecret.value]).toEqual(['gone-elsewhere', false]);
});
