// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Failure, FailureKind } from '../../../utils/result/failure.ts';
import { examples } from '../../../utils/i18n/fixtures/failures.ts';
import { ok, refuse } from '../../../utils/result/result.ts';
import { click, find, labelled, named, show } from '../../ui/fixtures/test-kit.ts';
import { createConnectionForm } from './connection-form.ts';
import type { ConnectionFormOptions } from './form-model.ts';
import { ConnectionForm } from './ConnectionForm.tsx';
import { acme, report } from '../fixtures/samples.ts';

/** What a test of the settings may come back with; the others are about issues and writes. */
type Tested = Exclude<
  FailureKind,
  | 'not-set-up'
  | 'inactive'
  | 'wrong-passphrase'
  | 'scope-refused'
  | 'no-project'
  | 'invalid'
  | 'conflict'
  | 'archived'
  | 'too-large'
  | 'form-not-taken'
  | 'unknown-outcome'
  | 'xsrf'
  | 'settings-too-new'
  | 'settings-unreadable'
>;

const pats = 'com.atlassian.pats.pats-plugin:jira-user-personal-access-tokens';

interface Case {
  readonly title: string;
  /** The steps that are offered: a button by its name, a link with where it leads. */
  readonly offers: readonly string[];
}

/** A kind that is missing here does not compile. */
const cases: Readonly<Record<Tested, Case>> = {
  'bad-url': { title: 'This is not a web address.', offers: [] },
  'no-host-permission': {
    title: 'Lozenge may not talk to jira.acme.example.',
    offers: ['Grant permission'],
  },
  unreachable: {
    title: "jira.acme.example can't be reached.",
    offers: ['Try again'],
  },
  'unknown-host': {
    title: 'There is no jira.acme.example.',
    offers: ['Try again'],
  },
  'connection-refused': {
    title: 'Nothing answers at jira.acme.example.',
    offers: ['Try again'],
  },
  'untrusted-certificate': {
    title: 'Your browser does not trust jira.acme.example.',
    offers: ['Open Jira → https://acme.atlassian.net/'],
  },
  offline: { title: 'You are offline.', offers: ['Try again'] },
  timeout: { title: 'Acme Jira took too long.', offers: ['Try again'] },
  'not-jira': { title: 'jira.acme.example is not a Jira.', offers: [] },
  'missing-context-path': {
    title: 'Part of the address is missing.',
    offers: ['Use https://jira.acme.example/jira'],
  },
  'no-secret': {
    title: 'Acme Jira needs its token or password again.',
    offers: [],
  },
  unauthorised: { title: 'Acme Jira refused your credentials.', offers: [] },
  captcha: {
    title: 'Acme Jira wants to see a person first.',
    offers: ['Sign in to Jira → https://jira.acme.example/login.jsp'],
  },
  anonymous: { title: 'Acme Jira answered, but not to you.', offers: [] },
  'login-page': {
    title: 'Acme Jira sent a log-in page instead of an answer.',
    offers: ['Sign in to Jira → https://acme.atlassian.net/'],
  },
  redirected: {
    title: 'Acme Jira sends Lozenge elsewhere.',
    offers: ['Sign in to Jira → https://acme.atlassian.net/'],
  },
  'signed-out': {
    title: 'You are not signed in to Acme Jira in this browser.',
    offers: ['Sign in to Jira → https://jira.acme.example/login.jsp'],
  },
  'passwords-off': {
    title: 'Acme Jira takes no passwords.',
    offers: [`Create a personal access token → https://acme.atlassian.net/secure/ViewProfile.jspa?selectedTab=${pats}`],
  },
  'gateway-not-allowed': {
    title: 'Acme Jira refused your credentials at its own address.',
    offers: ['Allow api.atlassian.com'],
  },
  'missing-scope': {
    title: 'The token is good, and not for this.',
    offers: [],
  },
  forbidden: {
    title: 'Acme Jira does not let you do this.',
    offers: ['Open Jira → https://acme.atlassian.net/'],
  },
  'not-found': {
    title: "You can't see this issue.",
    offers: ['Open Jira → https://acme.atlassian.net/'],
  },
  'rate-limited': {
    title: 'Acme Jira asks for a pause.',
    offers: ['Try again'],
  },
  'server-error': {
    title: 'Acme Jira has a problem of its own.',
    offers: ['Try again'],
  },
  'unexpected-answer': {
    title: "Acme Jira answered in a way Lozenge can't read.",
    offers: ['Open Jira → https://acme.atlassian.net/'],
  },
  'vault-locked': { title: 'Lozenge is locked.', offers: [`Unlock → ${location.origin}/#/security`] },
  'vault-unavailable': { title: 'This browser keeps nothing safe for Lozenge.', offers: [] },
  'set-by-policy': { title: 'Your organisation has set this.', offers: [] },
  'extension-gone': {
    title: 'Lozenge was updated or switched off.',
    offers: [],
  },
  refused: { title: 'Lozenge does not do this from here.', offers: [] },
};

const open = (failure: Failure) => {
  const onTest = vi.fn<ConnectionFormOptions['onTest']>(async () => refuse(failure));
  const onSave: ConnectionFormOptions['onSave'] = async () => ok(acme);
  const form = createConnectionForm({ connection: acme, onTest, onSave });
  return { onTest, page: show(<ConnectionForm form={form} />) };
};

const offersOf = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll<HTMLElement>('.lz-banner button, .lz-banner a')].map((each) =>
    each instanceof HTMLAnchorElement ? `${each.textContent} → ${each.href}` : (each.textContent ?? ''),
  );

test.each(Object.entries(cases))('a test that comes back with %s says so, and what helps', async (kind, one) => {
  // Of an object with all kinds of `Tested` and no other.
  const { page } = open(examples[kind as Tested]);
  await click(named(page, 'Test settings'));
  expect(find(page, '.lz-banner b').textContent).toBe(one.title);
  expect(offersOf(page)).toEqual(one.offers);
  expect(labelled(page, 'Web URL').value).toBe(acme.webUrl);
});

test('each of them in words of its own', () => {
  const titles = Object.values(cases).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the gateway is allowed by one click, which also tests again', async () => {
  const { page, onTest } = open(examples['gateway-not-allowed']);
  await click(named(page, 'Test settings'));
  onTest.mockResolvedValue(ok({ ...report, apiUrl: 'https://api.atlassian.com/ex/jira/7d1f0c52' }));
  await click(named(page, 'Allow api.atlassian.com'));
  expect(onTest).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'acme' }), 'https://api.atlassian.com');
  expect(find(page, '.lz-passed').textContent).toContain('This token is taken at api.atlassian.com');
  expect(labelled(page, 'Jira API URL').value).toBe('https://api.atlassian.com/ex/jira/7d1f0c52');
});
