// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { IssueSummary } from '../../utils/issue/issue.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { ScopePlace } from '../../utils/scope/find-place.ts';
import { click, find, labelled, named, press, show, type } from '../ui/fixtures/test-kit.ts';
import { PopupPage } from './PopupPage.tsx';
import type { PopupState, TabRow } from './popup-state.ts';

const issue: IssueSummary = {
  id: '10482',
  key: 'SHOP-482',
  url: 'https://acme.atlassian.net/browse/SHOP-482',
  summary: 'Cart total is off by one cent',
  type: { name: 'Bug', shape: 'bug', icon: undefined },
  status: { name: 'In review', category: 'doing' },
  priority: undefined,
  assignee: undefined,
};
const row = (key: string, failure?: Failure): TabRow => ({
  key,
  url: `https://acme.atlassian.net/browse/${key}`,
  places: ['title', 'branch'],
  issue: failure ? undefined : { ...issue, key },
  failure,
});
const issues = (...rows: readonly TabRow[]): PopupState => ({
  state: 'issues',
  issues: { label: 'shop/web !1207', site: 'Acme Jira', rows },
  place: { host: 'https://git.test', path: 'shop/web' },
});

const open = (state: PopupState) => {
  const actions = {
    enable: vi.fn<() => void>(),
    openSettings: vi.fn<() => void>(),
    openPlace: vi.fn<(place: ScopePlace) => void>(),
    openCard: vi.fn<(key: string) => void>(),
    copyKey: vi.fn<(key: string) => void>(),
    retry: vi.fn<() => void>(),
    unlock: vi.fn<(passphrase: string) => Promise<Failure | undefined>>(async () => undefined),
  };
  return { actions, popup: show(<PopupPage state={signal(state)} actions={actions} />) };
};

const submit = async (place: HTMLElement): Promise<void> => {
  find(place, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
};

test('lists the issues of the page, where each was found, and what is wrong with one', () => {
  const { popup } = open(issues(row('SHOP-482'), row('OPS-77', { kind: 'not-found' })));
  expect(find(popup, '.lz-popup-label').textContent).toBe('shop/web !1207');
  expect([...popup.querySelectorAll('.lz-row-main')].map((each) => each.textContent)).toEqual([
    'SHOP-482 · title, branchCart total is off by one centIn review',
    "OPS-77 · title, branchYou can't see OPS-77.No access",
  ]);
});

test('Up and Down walk the rows; a row opens its card, copies its key, and leads to Jira', async () => {
  const { popup, actions } = open(issues(row('SHOP-482'), row('SHOP-455')));
  const [first, second] = popup.querySelectorAll<HTMLElement>('.lz-row-main');
  first?.focus();
  await press(find(popup, '.lz-row-main'), 'ArrowDown');
  expect(document.activeElement).toBe(second);
  await click(find(popup, '.lz-row-main'));
  expect(actions.openCard).toHaveBeenCalledExactlyOnceWith('SHOP-482');
  await click(named(popup, 'Copy key SHOP-455'));
  expect(actions.copyKey).toHaveBeenCalledExactlyOnceWith('SHOP-455');
  expect(named(popup, 'Open in Jira: SHOP-482').getAttribute('href')).toBe(
    'https://acme.atlassian.net/browse/SHOP-482',
  );
});

test('what keeps every row from its issue is said once, on top', () => {
  const { popup } = open(
    issues(
      row('SHOP-482', { kind: 'unauthorised' }),
      row('SEC-12', { kind: 'no-project', project: 'SEC' }),
      row('SHOP-455', { kind: 'unauthorised' }),
    ),
  );
  expect(popup.querySelectorAll('[role=alert]')).toHaveLength(1);
  expect([...popup.querySelectorAll('.lz-row .lz-lozenge')].map((each) => each.textContent)).toEqual([
    'Unknown project',
  ]);
  expect(find(popup, '[role=alert]').textContent).toContain('Acme Jira refused your credentials.');
});

test.each<[string, PopupState, string, string, 'enable' | 'openSettings' | 'retry']>([
  ['nothing set up', { state: 'not-set-up' }, 'Connect your Jira first', 'Connect your Jira', 'openSettings'],
  [
    'a site that is not enabled',
    { state: 'not-enabled', host: 'gitlab.acme.example', site: 'Acme Jira' },
    "gitlab.acme.example isn't enabled yet",
    'Enable on this site',
    'enable',
  ],
  [
    'no answer',
    { state: 'failed', failure: { kind: 'timeout', seconds: 5 } },
    'Jira took too long.',
    'Try again',
    'retry',
  ],
  [
    'no settings',
    { state: 'failed', failure: { kind: 'not-set-up' } },
    'No Jira is connected here.',
    'Open settings',
    'openSettings',
  ],
])('%s: says so, and offers the step that helps', async (_name, state, text, button, action) => {
  const { popup, actions } = open(state);
  expect(popup.textContent).toContain(text);
  await click(named(popup, button));
  expect(actions[action]).toHaveBeenCalledOnce();
});

test.each<[string, PopupState, string]>([
  ['no issues', issues(), 'No issues on this page'],
  ['no site', { state: 'no-site' }, 'Nothing to look at here'],
])('%s', (_name, state, text) => {
  expect(open(state).popup.textContent).toContain(text);
});

test.each<[string, PopupState]>([
  ['rows without their issues', issues(row('SHOP-482', { kind: 'vault-locked' }))],
  ['nothing', { state: 'failed', failure: { kind: 'vault-locked' } }],
])('locked, with %s: it can be unlocked right there', async (_name, state) => {
  const { popup, actions } = open(state);
  expect(find(popup, '.lz-locked').textContent).toContain('Lozenge is locked.');
  actions.unlock.mockResolvedValueOnce({ kind: 'wrong-passphrase' });
  const field = labelled(popup, 'Passphrase');
  await type(field, 'battery staple');
  await submit(popup);
  await vi.waitFor(() => expect(find(popup, '.lz-error').textContent).toBe('This is not the passphrase.'));
  expect([field.value, field.type, field.getAttribute('aria-invalid')]).toEqual(['battery staple', 'password', 'true']);
  await type(field, 'correct horse');
  expect(popup.querySelector('.lz-error')).toBeNull();
  await submit(popup);
  await vi.waitFor(() => expect(field.value).toBe(''));
  expect(actions.unlock.mock.calls).toEqual([['battery staple'], ['correct horse']]);
});

test.each<[string, PopupState, string, string]>([
  ['a project', issues(row('SHOP-482')), 'shop/web', 'Settings for this project'],
  ['a project without issues', issues(), 'shop/web', 'Settings for this project'],
  [
    'a page of no project, in trouble',
    { state: 'failed', failure: { kind: 'not-set-up' }, place: { host: 'https://git.test', path: '' } },
    '',
    'Settings for this site',
  ],
])('leads to the settings of %s', async (_name, state, path, label) => {
  const { popup, actions } = open(state);
  await click(named(popup, label));
  expect(actions.openPlace).toHaveBeenCalledExactlyOnceWith({ host: 'https://git.test', path });
});

test('where Jira is switched off, the way leads to the settings of this very project', async () => {
  const place = { host: 'https://gitlab.test', path: 'shop/web' };
  const { popup, actions } = open({ state: 'failed', failure: { kind: 'inactive' }, place });
  expect(popup.textContent).toContain('Jira is switched off for this project.');
  await click(named(popup, 'Open settings'));
  expect(actions.openPlace).toHaveBeenCalledExactlyOnceWith(place);
  expect(actions.openSettings).not.toHaveBeenCalled();
});
