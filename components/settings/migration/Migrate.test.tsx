// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ConnectionView, SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { ok, refuse, type Result } from '../../../utils/result/result.ts';
import { click, find, labelled, leave, named, show, type } from '../../ui/fixtures/test-kit.ts';
import { Connections } from '../connections/Connections.tsx';
import { acme, oneHost, report } from '../fixtures/samples.ts';
import type { SettingsActions } from '../actions.ts';
import { createSettingsStore } from '../settings-store.ts';

const at = new Date(2025, 10, 22, 9).getTime();
const until = new Date(2025, 11, 22, 9).getTime();
const old: ConnectionView = {
  ...acme,
  webUrl: 'https://jira.acme.example/jira',
  method: 'pat',
  account: '',
  deployment: 'server',
};
const migrated: ConnectionView = {
  ...acme,
  formerUrls: [old.webUrl],
  migration: { from: old.webUrl, at, until },
};
const host = 'https://gitlab.acme.example';
const view: SettingsView = {
  ...oneHost,
  connections: [old],
  scopes: [
    { host, path: 'shop', settings: 'default', fields: { connection: 'acme' } },
    { host, path: 'shop/web', settings: 'default', fields: { commitEvents: false } },
  ],
};

beforeEach(() => void vi.useFakeTimers({ now: at, toFake: ['Date'] }));

/** The way there is loaded when somebody takes it. */
const begin = async (page: HTMLElement): Promise<void> => {
  await click(named(page, 'Migrate…'));
  await vi.waitFor(() => expect(find(page, 'h1').textContent).toMatch(/^Migrate /));
};

const open = (first: SettingsView = view) => {
  const settings = signal(first);
  const leading = (to: ConnectionView) =>
    vi.fn<(...about: readonly unknown[]) => Promise<Result<SettingsView>>>(async () => {
      settings.value = { ...first, connections: [to] };
      return ok(settings.value);
    });
  const own = {
    testConnection: vi.fn<(...about: readonly unknown[]) => Promise<Result<typeof report>>>(async () => ok(report)),
    migrateConnection: leading(migrated),
    undoMigration: leading(old),
    keepUnsaved: () => undefined,
  };
  // The parts of the page that a test does not get to are not there.
  const actions = own as unknown as SettingsActions & typeof own;
  const store = createSettingsStore(settings, actions);
  const page = show(
    <Connections settings={settings} actions={actions} store={store} id="acme" onGo={() => undefined} />,
  );
  return { page, actions: own };
};

const fill = async (page: HTMLElement): Promise<void> => {
  await begin(page);
  await type(labelled(page, 'Web URL'), 'https://acme.atlassian.net/browse/SHOP-1');
  await leave(labelled(page, 'Web URL'));
  await type(labelled(page, 'Email'), 'mira@acme.example');
  await type(labelled(page, 'API token'), 'new-token');
};
const submit = (page: HTMLElement) =>
  find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));

test('begins with the new address, and says what will change', async () => {
  const { page } = open();
  await begin(page);
  expect(find(page, 'h1').textContent).toBe('Migrate Acme Jira');
  expect(document.activeElement).toBe(labelled(page, 'Web URL'));
  expect(labelled(page, 'Web URL').value).toBe('');
  expect([...page.querySelectorAll('.lz-migration-row li')].map((each) => each.textContent)).toEqual([
    'gitlab.acme.example · everywhere without settings of its own',
    'gitlab.acme.example/shop',
    'gitlab.acme.example/shop/web',
  ]);
  const changes = find(page, '.lz-migration').textContent;
  expect(changes).toContain('https://jira.acme.example/jira → the new address');
  expect(changes).toContain('Links to https://jira.acme.example/jira open the new address');
  expect(changes).toContain('For 30 days.');
});

test('many places are counted', async () => {
  const scopes = Array.from({ length: 12 }, (_none, each) => ({
    host,
    path: `group-${each}`,
    settings: 'default' as const,
    fields: { connection: 'acme' },
  }));
  const { page } = open({ ...view, scopes });
  await begin(page);
  expect([...page.querySelectorAll('.lz-migration-row li')].map((each) => each.textContent).slice(-2)).toEqual([
    'gitlab.acme.example/group-3',
    'and 6 more',
  ]);
});

test('takes a pasted link, and tests before it migrates', async () => {
  const { page, actions } = open();
  await fill(page);
  expect(find(page, '.lz-migration-row b').textContent).toBe('https://acme.atlassian.net');
  await click(named(page, 'Test settings'));
  expect(find(page, '.lz-passed').textContent).toContain('Connected as Mira Kowalski');
  expect(actions.migrateConnection).not.toHaveBeenCalled();
  submit(page);
  await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('Acme Jira'));
  expect(actions.testConnection).toHaveBeenCalledOnce();
  expect(actions.migrateConnection).toHaveBeenCalledExactlyOnceWith('acme', {
    id: undefined,
    name: 'Acme Jira',
    webUrl: 'https://acme.atlassian.net',
    apiUrl: '',
    method: 'cloud-token',
    account: 'mira@acme.example',
    secret: 'new-token',
    keepOnDisk: false,
  });
});

test('a site that does not pass the test is not migrated to, and nothing typed is lost', async () => {
  const { page, actions } = open();
  actions.testConnection.mockResolvedValue(refuse({ kind: 'unauthorised' }));
  await fill(page);
  submit(page);
  await vi.waitFor(() => expect(page.textContent).toContain('Acme Jira refused your credentials.'));
  expect(actions.migrateConnection).not.toHaveBeenCalled();
  expect(labelled(page, 'API token').value).toBe('new-token');
});

test('a migration that fails says why', async () => {
  const { page, actions } = open();
  actions.migrateConnection.mockResolvedValueOnce(refuse({ kind: 'vault-locked' }));
  await fill(page);
  submit(page);
  await vi.waitFor(() => expect(page.querySelector('.lz-migration-outcome .lz-banner')).not.toBeNull());
  expect(find(page, 'h1').textContent).toBe('Migrate Acme Jira');
});

test('the address that it has is none to migrate to', async () => {
  const { page, actions } = open();
  await begin(page);
  await type(labelled(page, 'Web URL'), 'https://jira.acme.example/jira/browse/SHOP-1');
  expect(page.textContent).toContain('This is the address that the connection has now.');
  submit(page);
  await click(named(page, 'Test settings'));
  expect(actions.testConnection).not.toHaveBeenCalled();
});

test('can be cancelled', async () => {
  const { page } = open();
  await fill(page);
  await click(named(page, 'Cancel'));
  expect(labelled(page, 'Web URL').value).toBe(old.webUrl);
});

test('says afterwards from where and until when, and undoes it after a question', async () => {
  const { page, actions } = open();
  await fill(page);
  submit(page);
  await vi.waitFor(() => expect(page.querySelector('.lz-migrated')).not.toBeNull());
  expect(find(page, '.lz-migrated').textContent).toBe(
    'Migrated from https://jira.acme.example/jira on Nov 22. Undo until Dec 22.Undo',
  );
  expect(document.activeElement).toBe(find(page, '.lz-migrated'));
  expect(labelled(page, 'Web URL').value).toBe('https://acme.atlassian.net');

  await click(named(page, 'Undo'));
  expect(find(page, '[role=alertdialog]').textContent).toContain('Go back to https://jira.acme.example/jira?');
  await click(named(page, 'Stay here'));
  expect(actions.undoMigration).not.toHaveBeenCalled();
  await click(named(page, 'Undo'));
  await click(named(page, 'Go back'));
  expect(actions.undoMigration).toHaveBeenCalledExactlyOnceWith('acme', old.webUrl);
  expect(find(page, '.lz-migrated').textContent).toBe('Acme Jira is at https://jira.acme.example/jira again.');
  expect(labelled(page, 'Web URL').value).toBe(old.webUrl);
});

test('an undo that fails says why, and can be tried again', async () => {
  const { page, actions } = open({ ...view, connections: [migrated] });
  actions.undoMigration.mockResolvedValueOnce(
    refuse({ kind: 'no-host-permission', origin: 'https://jira.acme.example' }),
  );
  await click(named(page, 'Undo'));
  await click(named(page, 'Go back'));
  expect(find(page, '.lz-migrated').textContent).toContain('Lozenge may not talk to jira.acme.example.');
  await click(named(page, 'Go back'));
  expect(actions.undoMigration).toHaveBeenCalledTimes(2);
});

test('is not undone when the time is over', () => {
  vi.setSystemTime(until);
  const { page } = open({ ...view, connections: [migrated] });
  expect(find(page, '.lz-migrated').textContent).toBe('Migrated from https://jira.acme.example/jira on Nov 22. ');
});
