// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { ok } from '../../../utils/result/result.ts';
import { click, find, named, show } from '../../ui/fixtures/test-kit.ts';
import { stubActions } from '../fixtures/actions.ts';
import { acme, emptyView, oneHost } from '../fixtures/samples.ts';
import { SettingsPage } from '../SettingsPage.tsx';
import { openSteps } from './progress.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const connected: SettingsView = { ...emptyView, connections: [acme] };
const [host] = oneHost.hosts;
const seen: SettingsView = {
  ...oneHost,
  hosts: oneHost.hosts.map((one) => ({ ...one, seen: { kind: 'gitlab', at: 0, keys: true } })),
};

const open = (view: SettingsView) => {
  const settings = signal(view);
  const actions = stubActions({ lookAtHosts: vi.fn(async () => ok(settings.value)) });
  return { settings, page: show(<SettingsPage settings={settings} actions={actions} />) };
};
const become = (settings: { value: SettingsView }, view: SettingsView) =>
  act(async () => {
    settings.value = view;
  });
const title = (page: HTMLElement) => find(page, 'h1').textContent;
const current = (page: HTMLElement) => find(page, '[aria-current=step]').textContent;

test('the first run begins with it, at the connection', () => {
  const { page } = open(emptyView);
  expect([title(page), current(page), location.hash]).toEqual(['Connect your Jira', '1Connect Jira', '#/welcome']);
  expect(find(page, 'nav [aria-current=page]').textContent).toBe('Get started0/2');
  expect(page.querySelector('form')).not.toBeNull();
});

test('a connection that comes about leads on, says so, and takes the focus along', async () => {
  const { page, settings } = open(emptyView);
  await become(settings, connected);
  expect([title(page), current(page)]).toEqual(['Choose your Git hosts', '2Choose Git hosts']);
  expect(find(page, '.lz-welcome-said').textContent).toBe('Changes saved. Acme Jira is connected.');
  expect(document.activeElement).toBe(find(page, 'h1'));
  expect(find(page, '.lz-progress-step').textContent).toBe('DoneConnect Jira');
});

test('every step can be skipped and come back to', async () => {
  const { page } = open(emptyView);
  await click(named(page, 'Skip for now'));
  await click(named(page, 'Skip for now'));
  expect(title(page)).toBe('See it work');
  expect(find(page, '.lz-see-state').textContent).toContain('Connect your Jira first');
  await click(named(find(page, '.lz-see-state'), 'Connect Jira'));
  expect(title(page)).toBe('Connect your Jira');
});

test.each<[string, SettingsView, string]>([
  ['no connection', emptyView, 'Connect your Jira'],
  ['no host', connected, 'Choose your Git hosts'],
  ['no page with keys', oneHost, 'See it work'],
  ['nothing to do', seen, 'See it work'],
])('goes on where it was left: %s', (_case, view, expected) => {
  history.replaceState(null, '', '#/welcome');
  expect(title(open(view).page)).toBe(expected);
});

test('a host that is enabled is listed, and the next step is the one to take', async () => {
  history.replaceState(null, '', '#/welcome');
  const { page, settings } = open(connected);
  expect(page.textContent).toContain('No Git host is enabled yet');
  await become(settings, oneHost);
  expect(find(page, '.lz-rows').textContent).toBe('gitlab.acme.exampleEnabled');
  await click(named(page, 'Continue'));
  expect(title(page)).toBe('See it work');
});

test('waits for a page with keys, and says when one was found', async () => {
  history.replaceState(null, '', '#/welcome');
  const { page, settings } = open(oneHost);
  expect(find(page, '.lz-see-state').textContent).toBe('Waiting for a page with an issue key…');
  expect(find<HTMLAnchorElement>(page, '.lz-welcome-end a').href).toBe(`${host?.url}/`);
  await become(settings, seen);
  expect(find(page, '.lz-see-state').textContent).toBe('It works. Issue keys were found on gitlab.acme.example.');
  await click(named(page, 'Go to the settings'));
  expect(title(page)).toBe('Acme Jira');
});

test.each<[string, SettingsView, string | undefined]>([
  ['nothing', emptyView, '0/2'],
  ['a connection', connected, '1/2'],
  ['both', oneHost, undefined],
  [
    'a host without its permission',
    { ...oneHost, hosts: [{ url: 'https://a.test', connection: '', granted: false }] },
    '1/2',
  ],
])('the way to it stays in the navigation until all is there: %s', (_case, view, expected) => {
  expect(openSteps(view)).toBe(expected);
});
