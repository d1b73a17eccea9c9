// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { IssueSummary } from '../../utils/issue/issue.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { click, find, named, press, show } from '../ui/fixtures/test-kit.ts';
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
});

const open = (state: PopupState) => {
  const actions = {
    enable: vi.fn<() => void>(),
    openSettings: vi.fn<() => void>(),
    openCard: vi.fn<(key: string) => void>(),
    copyKey: vi.fn<(key: string) => void>(),
    retry: vi.fn<() => void>(),
  };
  return { actions, popup: show(<PopupPage state={signal(state)} actions={actions} />) };
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
  const { popup } = open(issues(row('SHOP-482', { kind: 'unauthorised' }), row('SHOP-455', { kind: 'unauthorised' })));
  expect(popup.querySelectorAll('[role=alert]')).toHaveLength(1);
  expect(popup.querySelectorAll('.lz-row .lz-lozenge')).toHaveLength(0);
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
