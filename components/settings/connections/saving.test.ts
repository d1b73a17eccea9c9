import { expect, test, vi } from 'vitest';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { ok, refuse } from '../../../utils/result/result.ts';
import { acme, report } from '../fixtures/samples.ts';
import { createConnectionForm } from './connection-form.ts';
import type { ConnectionFormOptions } from './form-model.ts';

const create = (connection?: ConnectionView) => {
  const onTest = vi.fn<ConnectionFormOptions['onTest']>(async () => ok(report));
  const onSave = vi.fn<ConnectionFormOptions['onSave']>(async () => ok(acme));
  const form = createConnectionForm({ connection, onTest, onSave });
  return { form, onTest, onSave };
};
const complete = (form: ReturnType<typeof create>['form'], webUrl = 'https://acme.atlassian.net'): void => {
  form.set('webUrl', webUrl);
  form.set('account', 'mira@acme.example');
  form.set('secret', 'token');
};
const away: Failure = { kind: 'unreachable', origin: 'https://acme.atlassian.net' };

test('what was not tested is tested first, and what passes is saved at once', async () => {
  const { form, onTest, onSave } = create();
  complete(form);
  expect(await form.save()).toBe(true);
  expect(onTest).toHaveBeenCalledOnce();
  expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Acme Jira' }), false);
  expect(form.state.value).toEqual({ state: 'saved', report });
});

test('what has passed is not asked again', async () => {
  const { form, onTest, onSave } = create();
  complete(form);
  await form.test();
  await form.save();
  expect(onTest).toHaveBeenCalledOnce();
  expect(onSave).toHaveBeenCalledOnce();
});

test('a new name asks nobody', async () => {
  const { form, onTest, onSave } = create(acme);
  form.set('name', 'Our Jira');
  await form.save();
  expect(onTest).not.toHaveBeenCalled();
  expect(onSave).toHaveBeenCalledOnce();
});

test('what fails is saved after a question only', async () => {
  const { form, onTest, onSave } = create();
  onTest.mockResolvedValue(refuse(away));
  complete(form);
  await form.save();
  expect(form.state.value).toEqual({ state: 'asking', failure: away });
  expect(onSave).not.toHaveBeenCalled();
  await form.saveAnyway();
  expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ secret: 'token' }), true);
  expect(form.state.value).toEqual({ state: 'saved', report: undefined });
});

test('who goes back still sees why', async () => {
  const { form, onTest, onSave } = create();
  onTest.mockResolvedValue(refuse(away));
  complete(form);
  await form.save();
  form.back();
  expect(form.state.value).toEqual({ state: 'failed', failure: away });
  await form.saveAnyway();
  expect(onSave).not.toHaveBeenCalled();
});

test.each<[string, Failure]>([
  ['needs a permission first', { kind: 'gateway-not-allowed', origin: 'https://api.atlassian.com' }],
  ['has no address', { kind: 'bad-url' }],
])('no question about what %s', async (_name, failure) => {
  const { form, onTest, onSave } = create();
  onTest.mockResolvedValue(refuse(failure));
  complete(form);
  await form.save();
  expect(form.state.value).toEqual({ state: 'failed', failure });
  expect(onSave).not.toHaveBeenCalled();
});

test('what was changed during the test is not saved unseen', async () => {
  const { form, onSave } = create();
  complete(form);
  const saving = form.save();
  form.set('webUrl', 'https://other.atlassian.net');
  await saving;
  expect(onSave).not.toHaveBeenCalled();
  expect(form.state.value).toEqual({ state: 'resting' });
});

test('a secret goes over plain http only to whom the user agreed', async () => {
  const { form, onTest } = create();
  complete(form, 'http://jira.acme.example');
  expect(form.plainHttp.value).toBe(false);
  expect(await form.test()).toBe(false);
  expect(form.problems.value).toEqual({ plainHttp: 'Agree to this, or use an https address.' });
  form.agreeToPlainHttp(true);
  form.set('webUrl', 'http://jira.acme.example/jira');
  expect(await form.test()).toBe(true);
  form.set('webUrl', 'http://other.example');
  expect(form.plainHttp.value).toBe(false);
  form.set('apiUrl', 'https://api.acme.example');
  expect(form.plainHttp.value).toBeUndefined();
  expect(onTest).toHaveBeenCalledOnce();
});

test.each<[string, ConnectionView]>([
  ['a secret that goes there already', { ...acme, webUrl: 'http://jira.acme.example' }],
  ['the browser’s session, which holds none', { ...acme, webUrl: 'http://jira.acme.example', method: 'session' }],
])('no question of plain http about %s', (_name, connection) => {
  expect(create(connection).form.plainHttp.value).toBeUndefined();
});

test.each([
  ['a board of Cloud', 'https://acme.atlassian.net/jira/software/projects/SHOP/boards/1', 'cloud-token'],
  ['a board of Server', 'https://acme.example/jira/secure/RapidBoard.jspa?rapidView=1', 'pat'],
  ['an issue of either', 'https://acme.example/jira/browse/SHOP-1', 'pat'],
])('%s brings the way to sign in', (_name, link, method) => {
  const { form } = create();
  form.set('webUrl', link);
  expect(form.values.value.method).toBe('cloud-token');
  form.leave('webUrl');
  expect(form.values.value.method).toBe(method);
});

test('who chose a way to sign in keeps it', () => {
  const { form } = create();
  form.set('method', 'password');
  form.set('webUrl', 'https://acme.atlassian.net/browse/SHOP-1');
  form.leave('webUrl');
  expect(form.values.value).toMatchObject({ method: 'password', webUrl: 'https://acme.atlassian.net' });
  const saved = create(acme).form;
  saved.set('webUrl', 'https://acme.example/jira/browse/SHOP-1');
  saved.leave('webUrl');
  expect(saved.values.value.method).toBe('cloud-token');
});

test('another way to sign in begins without complaints', async () => {
  const { form } = create();
  await form.save();
  form.set('method', 'password');
  expect(form.problems.value).toEqual({ webUrl: 'Enter the address of your Jira.' });
});
