// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ConnectionReport, ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { ok, refuse } from '../../../utils/result/result.ts';
import { click, find, labelled, leave, named, press, show, type } from '../../ui/fixtures/test-kit.ts';
import { acme, report } from '../fixtures/samples.ts';
import { createConnectionForm } from './connection-form.ts';
import { ConnectionForm } from './ConnectionForm.tsx';
import type { ConnectionFormOptions } from './form-model.ts';
import { PassedReport } from './TestOutcome.tsx';

const open = (connection?: ConnectionView) => {
  const onTest = vi.fn<ConnectionFormOptions['onTest']>(async () => ok(report));
  const onSave = vi.fn<ConnectionFormOptions['onSave']>(async () => ok(acme));
  const form = createConnectionForm({ connection, onTest, onSave });
  return { form, onTest, onSave, page: show(<ConnectionForm form={form} />) };
};
const submit = async (page: HTMLElement): Promise<void> => {
  find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  await vi.waitFor(() => expect(page.querySelector('[aria-busy]')).toBeNull());
};
const away: Failure = { kind: 'unreachable', origin: 'https://acme.atlassian.net' };
const dataCenter: ConnectionReport['server'] = { title: 'Jira', version: '9.12.4', deployment: 'server' };

test.each<[string, Partial<ConnectionReport>, string]>([
  ['everything', {}, 'Acme Jira · Jira Cloud · 14 projects · can read and write'],
  ['a Data Center', { server: dataCenter }, 'Jira · Jira 9.12.4 · 14 projects · can read and write'],
  ['no comments', { may: { comment: false, move: true } }, '14 projects · can read; may not comment'],
  ['no moves', { may: { comment: true, move: false } }, '14 projects · can read and comment; may not move issues'],
  ['neither', { may: { comment: false, move: false } }, 'can read; may not comment or move issues'],
  ['a Jira that does not say', { may: undefined }, '14 projects · can read'],
  ['no writes at all', { writeFailure: { kind: 'xsrf' } }, '14 projects · can read, but not write'],
  ['one project', { projects: 1 }, '1 project · can read and write'],
])('a test that passed says what one may do: %s', (_name, more, says) => {
  const page = show(<PassedReport report={{ ...report, ...more }} site="Acme Jira" />);
  expect(find(page, '.lz-passed').textContent).toContain(says);
});

test.each<[string, Partial<ConnectionReport>, string, string]>([
  [
    'writes are refused',
    { writeFailure: { kind: 'xsrf' } },
    'Reads only',
    'Jira’s XSRF check refuses changes from this browser.',
  ],
  [
    'the token may only read',
    { writeFailure: { kind: 'missing-scope' } },
    'Reads only',
    'The token may read, but not write.',
  ],
  [
    'Jira breaks down under it',
    { writeFailure: { kind: 'server-error', status: 500, title: undefined } },
    'Reads only',
    'Acme Jira has a problem of its own.',
  ],
  ['nothing is to be seen', { projects: 0 }, 'Test passed', 'You see no project in this Jira.'],
])('a test that passed has advice when %s', (_name, more, lozenge, title) => {
  const page = show(<PassedReport report={{ ...report, ...more }} site="Acme Jira" />);
  expect(find(page, '.lz-lozenge').textContent).toBe(lozenge);
  expect(find(page, '.lz-banner b').textContent).toBe(title);
});

test('a save that Jira can’t confirm asks, with the focus on the way back', async () => {
  const { page, form, onTest, onSave } = open();
  await type(labelled(page, 'Web URL'), 'https://acme.atlassian.net');
  await type(labelled(page, 'Email'), 'mira@acme.example');
  await type(labelled(page, 'API token'), 'tok-4711');
  onTest.mockResolvedValue(refuse(away));
  await submit(page);
  const question = find(page, '[role=alertdialog]');
  expect(question.textContent).toContain("acme.atlassian.net can't be reached.");
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Back'));
  await press(question, 'Escape');
  expect(page.querySelector('[role=alertdialog]')).toBeNull();
  expect(find(page, '.lz-banner b').textContent).toBe("acme.atlassian.net can't be reached.");
  await submit(page);
  await click(named(page, 'Save anyway'));
  await vi.waitFor(() => expect(page.textContent).toContain('Changes saved.'));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ secret: 'tok-4711' }), true);
  expect(page.textContent).toContain('Changes saved.');
  expect(form.values.value.secret).toBe('');
});

test('from the question it can be tried again, and is saved when it works', async () => {
  const { page, onTest, onSave } = open();
  await type(labelled(page, 'Web URL'), 'https://acme.atlassian.net');
  await type(labelled(page, 'Email'), 'mira@acme.example');
  await type(labelled(page, 'API token'), 'tok-4711');
  onTest.mockResolvedValueOnce(refuse(away));
  await submit(page);
  await click(named(page, 'Try again'));
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  expect(onTest).toHaveBeenCalledTimes(2);
  expect(find(page, '.lz-passed').textContent).toContain('Connected as Mira Kowalski');
});

test.each([
  [
    'an issue of Cloud',
    'https://acme.atlassian.net/browse/SHOP-1',
    'https://acme.atlassian.net',
    'Jira Cloud recognised',
    'Email',
  ],
  [
    'a board of Server',
    'https://acme.example/jira/secure/RapidBoard.jspa?rapidView=1',
    'https://acme.example/jira',
    'Jira Server or Data Center recognised',
    'Personal access token',
  ],
  [
    'an issue of either',
    'acme.example/jira/browse/SHOP-1',
    'https://acme.example/jira',
    'Most likely Jira Server or Data Center',
    'Personal access token',
  ],
])('%s says where Jira is, what it is and what it takes', async (_name, link, address, says, label) => {
  const { page } = open();
  const webUrl = labelled(page, 'Web URL');
  await type(webUrl, link);
  await leave(webUrl);
  expect(webUrl.value).toBe(address);
  expect(find(page, `[id="${webUrl.id}-help"]`).textContent).toContain(says);
  expect(find(page, '.lz-two label').textContent).toBe(label);
});

test('a password goes with a username', async () => {
  const { page } = open();
  await click(find(page, '.lz-segment:nth-child(3) input'));
  expect([...page.querySelectorAll('.lz-two label')].map((each) => each.textContent)).toEqual(['Username', 'Password']);
});

test('plain http is agreed to first, where the box is marked', async () => {
  const { page, onTest } = open(acme);
  await type(labelled(page, 'Web URL'), 'http://jira.acme.example');
  await type(labelled(page, 'API token'), 'tok-4711');
  await click(named(page, 'Test settings'));
  const box = find<HTMLInputElement>(page, 'input[type=checkbox][aria-invalid]');
  expect(find(page, `[id="${box.getAttribute('aria-describedby')}"]`).textContent).toMatch(/^Agree to this/);
  expect(onTest).not.toHaveBeenCalled();
  await click(box);
  await click(named(page, 'Test settings'));
  expect(onTest).toHaveBeenCalledOnce();
});

test('what came back from before says so, and goes when it is not wanted', async () => {
  const fields = {
    name: 'Acme',
    webUrl: 'https://acme.example',
    apiUrl: '',
    method: 'pat',
    account: '',
    keepOnDisk: false,
  } as const;
  const before = { ...fields, name: '', webUrl: '', method: 'cloud-token' } as const;
  const form = createConnectionForm({
    unsaved: { fields, before },
    onTest: async () => ok(report),
    onSave: async () => ok(acme),
  });
  const page = show(<ConnectionForm form={form} />);
  expect(find(page, '.lz-banner').textContent).toMatch(/^Unsaved changes from before\./);
  await click(named(page, 'Discard my changes'));
  expect(page.querySelector('.lz-banner')).toBeNull();
  expect(labelled(page, 'Web URL').value).toBe('');
});

test('a change in another tab is said, and what was typed stays', async () => {
  const { page, form } = open(acme);
  await type(labelled(page, 'Email'), 'jonas@acme.example');
  form.follow({ ...acme, name: 'Renamed' });
  await vi.waitFor(() =>
    expect(find(page, '.lz-banner').textContent).toMatch(/^This connection was changed elsewhere/),
  );
  expect([labelled(page, 'Email').value, labelled(page, 'Name').value]).toEqual(['jonas@acme.example', 'Renamed']);
});

test.each([
  ['https://acme.atlassian.net', 2, /^Jira Cloud takes an email and an API token/],
  ['https://acme.example/secure/Dashboard.jspa', 1, /^Jira Server and Data Center take a personal access token/],
])('%s is said not to take what was chosen', async (link, segment, says) => {
  const { page } = open();
  await type(labelled(page, 'Web URL'), link);
  await leave(labelled(page, 'Web URL'));
  await click(find(page, `.lz-segment:nth-child(${segment}) input`));
  expect(find(page, '.lz-warning').textContent).toMatch(says);
});
