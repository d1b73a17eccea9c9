// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { click, find, labelled, leave, named, show, type } from '../ui/fixtures/test-kit.ts';
import { stubActions } from './fixtures/actions.ts';
import { acme, emptyView, oneHost, report } from './fixtures/samples.ts';
import { SettingsPage } from './SettingsPage.tsx';

beforeEach(() => history.replaceState(null, '', `${location.pathname}#/connections`));

const open = (view: SettingsView) => {
  const settings = signal(view);
  const changed = (next: SettingsView) =>
    vi.fn<(...about: readonly unknown[]) => Promise<Result<SettingsView>>>(async () => {
      settings.value = next;
      return ok(next);
    });
  const actions = {
    testConnection: vi.fn<() => Promise<Result<typeof report>>>(async () => ok(report)),
    saveConnection: changed({ ...view, connections: [acme] }),
    forgetConnection: changed(emptyView),
    enableHost: changed(oneHost),
    disableHost: changed({ ...view, hosts: [] }),
    connectHost: changed(view),
  };
  return { actions, settings, page: show(<SettingsPage settings={settings} actions={stubActions(actions)} />) };
};

const fill = async (page: HTMLElement): Promise<void> => {
  await type(labelled(page, 'Name'), 'Acme Jira');
  await type(labelled(page, 'Web URL'), 'https://acme.atlassian.net');
  await type(labelled(page, 'Email'), 'mira@acme.example');
  await type(labelled(page, 'API token'), 'token');
};

test('the first run begins with the connection', () => {
  const { page } = open(emptyView);
  expect(find(page, 'h1').textContent).toBe('Connect your Jira');
  expect(find(page, 'legend').textContent).toBe('Authentication method');
  expect([...page.querySelectorAll('.lz-field label[for], .lz-segment')].map((each) => each.textContent)).toEqual([
    'Web URL',
    'Jira API URL',
    'Email and API token',
    'Personal access token',
    'Username and password',
    'Use my signed-in browser session',
    'Email',
    'API token',
    'Name',
  ]);
});

test('a personal access token needs no account', async () => {
  const { page } = open(emptyView);
  await click(find(page, '.lz-segment:nth-child(2) input'));
  expect([...page.querySelectorAll('.lz-two label')].map((each) => each.textContent)).toEqual([
    'Personal access token',
  ]);
});

test('the browser’s session needs neither account nor secret, and says whose it is', async () => {
  const { page } = open(emptyView);
  await fill(page);
  await click(find(page, '.lz-segment:nth-child(4) input'));
  expect(page.querySelector('.lz-two')).toBeNull();
  expect(find(page, '.lz-warning').textContent).toMatch(/^Lozenge acts as whoever is signed in to Jira/);
  await click(find(page, '.lz-segment:nth-child(1) input'));
  expect(labelled(page, 'Email').value).toBe('mira@acme.example');
  expect(labelled(page, 'API token').value).toBe('token');
});

test.each<[string, string, string | undefined]>([
  ['a Jira that was typed', 'https://jira.acme.example/jira', 'https://jira.acme.example/jira/secure/ViewProfile.jspa'],
  ['no address', 'our jira', undefined],
])('a personal access token is made in %s', async (_name, typed, page) => {
  const shown = open(emptyView).page;
  await click(find(shown, '.lz-segment:nth-child(2) input'));
  await type(labelled(shown, 'Web URL'), typed);
  const link = shown.querySelector<HTMLAnchorElement>('.lz-two a');
  expect(link?.href.split('?')[0]).toBe(page);
});

test('what is wrong stands at the field and is bound to it', async () => {
  const { page } = open(emptyView);
  const webUrl = labelled(page, 'Web URL');
  await type(webUrl, 'our jira');
  await leave(webUrl);
  expect(webUrl.getAttribute('aria-invalid')).toBe('true');
  expect(find(page, `[id="${webUrl.id}-error"]`).textContent).toMatch(/^This is not a web address/);
  expect(webUrl.getAttribute('aria-describedby')).toBe(`${webUrl.id}-error ${webUrl.id}-help`);
});

test('warns before a token goes over plain http', async () => {
  const { page } = open(emptyView);
  await type(labelled(page, 'Web URL'), 'http://jira.acme.example');
  expect(page.textContent).toContain('This address is not encrypted');
});

test('Test settings says who and which Jira', async () => {
  const { page } = open(emptyView);
  await fill(page);
  await click(named(page, 'Test settings'));
  expect(find(page, '.lz-passed').textContent).toBe(
    'MKConnected as Mira KowalskiAcme Jira · Jira Cloud · 14 projects · can read and writeTest passed',
  );
});

test('a missing path is offered and tried', async () => {
  const { page, actions } = open(emptyView);
  actions.testConnection.mockResolvedValueOnce(
    refuse({ kind: 'missing-context-path', proposed: 'https://jira.acme.example/jira' }),
  );
  await fill(page);
  await type(labelled(page, 'Web URL'), 'https://jira.acme.example');
  await click(named(page, 'Test settings'));
  await click(named(page, 'Use https://jira.acme.example/jira'));
  expect(labelled(page, 'Web URL').value).toBe('https://jira.acme.example/jira');
  expect(actions.testConnection).toHaveBeenCalledTimes(2);
  expect(labelled(page, 'API token').value).toBe('token');
});

test('a failed save says why and keeps everything', async () => {
  const { page, actions } = open(emptyView);
  actions.saveConnection.mockResolvedValueOnce(
    refuse({ kind: 'no-host-permission', origin: 'https://acme.atlassian.net' }),
  );
  await fill(page);
  find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  await vi.waitFor(() => expect(page.textContent).toContain('Lozenge may not talk to acme.atlassian.net.'));
  expect(labelled(page, 'API token').value).toBe('token');
  expect(page.textContent).toContain('Unsaved changes');
});

test('a saved connection shows its name, not its token, and what comes next', async () => {
  const { page } = open(emptyView);
  await fill(page);
  find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  await vi.waitFor(() => expect(page.textContent).toContain('Changes saved.'));
  expect(find(page, 'h1').textContent).toBe('Acme Jira');
  const secret = labelled(page, 'API token');
  expect([secret.value, secret.placeholder]).toEqual(['', '••••• saved']);
  await click(named(page, 'Choose Git hosts'));
  expect(find(page, 'h1').textContent).toBe('Git hosts');
});

test('looking elsewhere loses nothing that was typed, and marks it', async () => {
  const { page } = open(oneHost);
  await type(labelled(page, 'Name'), 'Our Jira');
  await click(named(page, 'Git hosts1'));
  expect(find(page, '.lz-dot').getAttribute('aria-label')).toBe('Unsaved changes');
  await click(named(page, 'Acme Jira'));
  expect(labelled(page, 'Name').value).toBe('Our Jira');
});

test('forgetting asks once, by name', async () => {
  const { page, actions } = open(oneHost);
  await click(named(page, 'Forget'));
  expect(find(page, '[role=alertdialog]').textContent).toMatch(/^Forget Acme Jira\?.*can not be undone/);
  expect(actions.forgetConnection).not.toHaveBeenCalled();
  await click(named(page, 'Forget Acme Jira'));
  expect(actions.forgetConnection).toHaveBeenCalledExactlyOnceWith('acme');
  expect(find(page, 'h1').textContent).toBe('Connect your Jira');
});
