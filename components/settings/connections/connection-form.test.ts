import { expect, test, vi } from 'vitest';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { ok, refuse } from '../../../utils/result/result.ts';
import { acme, report } from '../fixtures/samples.ts';
import type { FieldName } from './connection-fields.ts';
import { createConnectionForm } from './connection-form.ts';
import type { ConnectionFormOptions } from './form-model.ts';

const create = (connection?: ConnectionView) => {
  const onTest = vi.fn<ConnectionFormOptions['onTest']>(async () => ok(report));
  const onSave = vi.fn<ConnectionFormOptions['onSave']>(async () => ok(acme));
  return { form: createConnectionForm({ connection, onTest, onSave }), onTest, onSave };
};
const fill = (form: ReturnType<typeof create>['form'], values: Partial<Record<FieldName, string>>): void => {
  for (const [field, value] of Object.entries(values)) form.set(field as FieldName, value); // The keys are those of the record's type.
};
const complete = { name: 'Acme Jira', webUrl: 'acme.atlassian.net', account: 'mira@acme.example', secret: ' token\n' };

test('an empty form says at each field what it needs, and sends nothing', async () => {
  const { form, onSave } = create();
  expect(await form.save()).toBe(false);
  expect(form.problems.value).toEqual({
    webUrl: 'Enter the address of your Jira.',
    account: 'Enter the email of your Atlassian account.',
    secret: 'Paste the token.',
  });
  expect(onSave).not.toHaveBeenCalled();
});

test.each<[string, FieldName, string, string | undefined]>([
  [
    'a word is no address',
    'webUrl',
    'jira',
    'This is not a web address. It should look like https://acme.atlassian.net.',
  ],
  [
    'another scheme is none',
    'apiUrl',
    'ftp://acme.example',
    'This is not a web address. It should look like https://acme.atlassian.net.',
  ],
  ['a user name needs no @', 'account', 'mira', undefined],
  ['an emptied field', 'webUrl', '', 'Enter the address of your Jira.'],
])('on leaving: %s', (_name, field, value, problem) => {
  const { form } = create();
  form.set(field, value);
  expect(form.problems.value).toEqual({});
  form.leave(field);
  expect(form.problems.value[field]).toBe(problem);
});

test('passing through an empty field is no mistake', () => {
  const { form } = create();
  form.leave('webUrl');
  expect(form.problems.value).toEqual({});
});

test('a pasted link becomes the address', () => {
  const { form } = create();
  form.set('webUrl', 'https://acme.atlassian.net/browse/SHOP-1');
  form.leave('webUrl');
  expect(form.values.value.webUrl).toBe('https://acme.atlassian.net');
});

test('a test needs no name, sends tidy values, and brings the name', async () => {
  const { form, onTest } = create();
  fill(form, { ...complete, name: '' });
  expect(await form.test()).toBe(true);
  expect(onTest).toHaveBeenCalledExactlyOnceWith(
    {
      id: undefined,
      name: '',
      webUrl: 'https://acme.atlassian.net',
      apiUrl: '',
      method: 'cloud-token',
      account: 'mira@acme.example',
      secret: 'token',
      keepOnDisk: false,
    },
    undefined,
  );
  expect(form.state.value).toEqual({ state: 'passed', report });
  expect(form.values.value.name).toBe('Acme Jira');
});

test('the callbacks are called within the click, before anything is awaited', async () => {
  const tested = create();
  fill(tested.form, complete);
  void tested.form.test();
  expect(tested.onTest).toHaveBeenCalledOnce();
  const saved = create();
  fill(saved.form, complete);
  void saved.form.save();
  expect(saved.onTest).toHaveBeenCalledOnce();
  const passed = create();
  fill(passed.form, complete);
  await passed.form.test();
  void passed.form.save();
  expect(passed.onSave).toHaveBeenCalledOnce();
});

test('a failed test or save loses nothing that was typed', async () => {
  const { form, onTest, onSave } = create();
  onTest.mockResolvedValue(refuse({ kind: 'unauthorised' }));
  onSave.mockResolvedValue(refuse({ kind: 'timeout', seconds: 5 }));
  fill(form, complete);
  await form.test();
  expect(form.state.value).toEqual({ state: 'failed', failure: { kind: 'unauthorised' } });
  onTest.mockResolvedValue(ok(report));
  await form.save();
  expect(form.state.value).toEqual({ state: 'failed', failure: { kind: 'timeout', seconds: 5 } });
  expect(form.values.value).toMatchObject(complete);
  expect(form.changed.value).toBe(true);
});

test('the outcome of a test goes when what was tested changes, but not with the name', async () => {
  const { form } = create();
  fill(form, complete);
  await form.test();
  form.set('name', 'Our Jira');
  expect(form.state.value.state).toBe('passed');
  form.set('account', 'jonas@acme.example');
  expect(form.state.value.state).toBe('resting');
});

test('an answer about older values says nothing about those on the screen', async () => {
  const { form } = create();
  fill(form, complete);
  const testing = form.test();
  form.set('webUrl', 'https://other.atlassian.net');
  await testing;
  expect(form.state.value.state).toBe('resting');
});

test('after saving the secret is gone from the form and nothing is changed', async () => {
  const { form, onSave } = create();
  fill(form, complete);
  await form.save();
  expect(onSave).toHaveBeenCalledOnce();
  expect(form.values.value.secret).toBe('');
  expect(form.changed.value).toBe(false);
  expect(form.keepsSecret.value).toBe(true);
  expect(form.state.value.state).toBe('saved');
});

test('a saved secret stays without being typed again', async () => {
  const { form, onSave } = create(acme);
  form.set('name', 'Our Jira');
  expect(await form.save()).toBe(true);
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'acme', name: 'Our Jira', secret: undefined }),
    false,
  );
});

test.each<[string, FieldName, string]>([
  ['the Web URL', 'webUrl', 'https://evil.example'],
  ['the API URL', 'apiUrl', 'https://evil.example'],
  ['the method', 'method', 'pat'],
])('changing %s asks for the secret again', async (_name, field, value) => {
  const { form } = create(acme);
  form.set(field, value);
  expect(form.keepsSecret.value).toBe(false);
  expect(await form.test()).toBe(false);
  expect(form.problems.value.secret).toBe('Paste the token.');
});

test('a personal access token goes without an account', async () => {
  const { form, onTest } = create(acme);
  fill(form, { method: 'pat', secret: 'NjA0' });
  await form.test();
  expect(onTest).toHaveBeenCalledWith(
    expect.objectContaining({ method: 'pat', account: '', secret: 'NjA0' }),
    undefined,
  );
  form.set('method', 'cloud-token');
  expect(form.values.value.account).toBe('mira@acme.example');
});

test('the browser’s session goes without account and secret, and loses neither', async () => {
  const { form, onTest } = create();
  fill(form, { ...complete, method: 'session' });
  form.set('secret', '');
  expect(await form.test()).toBe(true);
  expect(onTest).toHaveBeenCalledWith(
    expect.objectContaining({ method: 'session', account: '', secret: undefined }),
    undefined,
  );
  form.set('secret', 'token');
  await form.test();
  expect(onTest).toHaveBeenLastCalledWith(expect.objectContaining({ secret: undefined }), undefined);
  form.set('method', 'cloud-token');
  expect(form.values.value).toMatchObject({ account: 'mira@acme.example', secret: 'token' });
});

test('where the test found the token to be taken becomes the API URL, and is saved', async () => {
  const { form, onTest, onSave } = create();
  const apiUrl = 'https://api.atlassian.com/ex/jira/7d1f0c52';
  onTest.mockResolvedValue(ok({ ...report, apiUrl }));
  fill(form, complete);
  await form.test('https://api.atlassian.com');
  expect(onTest).toHaveBeenCalledWith(expect.objectContaining({ apiUrl: '' }), 'https://api.atlassian.com');
  expect(form.state.value.state).toBe('passed');
  expect(form.values.value.apiUrl).toBe(apiUrl);
  await form.save();
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ apiUrl, secret: 'token' }), false);
});

test('reading offline is off, is saved, and takes no part in a test', async () => {
  const { form, onSave } = create(acme);
  expect(form.values.value.keepOnDisk).toBe(false);
  await form.test();
  form.setKeepOnDisk(true);
  expect([form.changed.value, form.state.value.state]).toEqual([true, 'passed']);
  onSave.mockResolvedValue(ok({ ...acme, keepOnDisk: true }));
  await form.save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'acme', keepOnDisk: true }), false);
  expect([form.changed.value, form.values.value.keepOnDisk, form.state.value.state]).toEqual([false, true, 'saved']);
  form.setKeepOnDisk(false);
  expect([form.changed.value, form.state.value.state]).toEqual([true, 'resting']);
});
