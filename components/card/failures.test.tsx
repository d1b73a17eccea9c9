// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { examples } from '../../utils/i18n/fixtures/failures.ts';
import type { Failure, FailureKind } from '../../utils/result/failure.ts';
import { click, find, labelled, named, show } from '../ui/fixtures/test-kit.ts';
import { Card } from './Card.tsx';
import { createModel } from './fixtures/create-model.ts';
import { approve, issue } from './fixtures/samples.ts';

const settings = 'Open settings';
const inJira = `Open in Jira → ${issue.url}`;
const signIn = 'Sign in to Jira';
const logIn = `${signIn} → https://jira.acme.example/login.jsp`;

/** What happened, and the step that helps besides trying again. A kind that is missing here does not compile. */
const words: Readonly<Record<FailureKind, readonly [title: string, step?: string]>> = {
  'not-set-up': ['No Jira is connected here.', settings],
  inactive: ['Jira is switched off for this project.', settings],
  'bad-url': ['This is not a web address.', settings],
  'no-host-permission': ['Lozenge may not talk to jira.acme.example.', settings],
  unreachable: ["jira.acme.example can't be reached."],
  'unknown-host': ['There is no jira.acme.example.'],
  'connection-refused': ['Nothing answers at jira.acme.example.'],
  'untrusted-certificate': ['Your browser does not trust jira.acme.example.', inJira],
  offline: ['You are offline.'],
  timeout: ['Acme Jira took too long.'],
  'not-jira': ['jira.acme.example is not a Jira.', settings],
  'missing-context-path': ['Part of the address is missing.', settings],
  'no-secret': ['Acme Jira needs its token or password again.', settings],
  'vault-locked': ['Lozenge is locked.', 'Unlock'],
  'vault-unavailable': ['This browser keeps nothing safe for Lozenge.', settings],
  'wrong-passphrase': ['This is not the passphrase.'],
  unauthorised: ['Acme Jira refused your credentials.', settings],
  captcha: ['Acme Jira wants to see a person first.', logIn],
  anonymous: ['Acme Jira answered, but not to you.', settings],
  'login-page': ['Acme Jira sent a log-in page instead of an answer.', `${signIn} → ${issue.url}`],
  redirected: ['Acme Jira sends Lozenge elsewhere.', `${signIn} → ${issue.url}`],
  'signed-out': ['You are not signed in to Acme Jira in this browser.', logIn],
  'passwords-off': ['Acme Jira takes no passwords.', settings],
  'gateway-not-allowed': ['Acme Jira refused your credentials at its own address.', settings],
  'missing-scope': ['The token is good, and not for this.', settings],
  forbidden: ['Acme Jira does not let you do this.', inJira],
  xsrf: ['Acme Jira took the change for a forgery.', inJira],
  'not-found': ["You can't see SHOP-482.", inJira],
  'no-project': ['There is no project OPS for you.', inJira],
  invalid: ['Acme Jira did not accept this.'],
  conflict: ['SHOP-482 was changed in the meantime.'],
  archived: ['SHOP-482 is archived.', inJira],
  'too-large': ['This is more than Acme Jira takes.'],
  'form-not-taken': ['Acme Jira does not take this in the form it was sent.', inJira],
  'rate-limited': ['Acme Jira asks for a pause.'],
  'server-error': ['Acme Jira has a problem of its own.'],
  'unexpected-answer': ["Acme Jira answered in a way Lozenge can't read.", inJira],
  'unknown-outcome': ['It is not known whether this arrived.', inJira],
  'settings-too-new': ['These settings are from a newer Lozenge.'],
  'settings-unreadable': ['The settings can not be read.', settings],
  'set-by-policy': ['Your organisation has set this.'],
  'scope-refused': ['shop/web has settings of its own already.'],
  'extension-gone': ['Lozenge was updated or switched off.'],
  refused: ['Lozenge does not do this from here.', settings],
};

type Model = ReturnType<typeof createModel>;

const open = (change: (model: Model) => void) => {
  const model = createModel();
  change(model);
  return { model, card: find(show(<Card model={model} />), '.lz-card') };
};
const offersIn = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll<HTMLElement>('button, a')].map((each) =>
    each instanceof HTMLAnchorElement ? `${each.textContent} → ${each.href}` : (each.textContent ?? ''),
  );

test('each failure has words of its own', () => {
  const titles = Object.values(words).map(([title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

// Of an object with exactly the kinds for its keys.
describe.each(Object.entries(words) as [FailureKind, (typeof words)[FailureKind]][])('%s', (kind, [title, step]) => {
  const failure: Failure = examples[kind];
  const { detail } = describeFailure(failure, { site: 'Acme Jira', key: 'SHOP-482', account: 'Mira Kowalski' });
  const steps = step === undefined ? [] : [step];

  test('stands where the issue would, with what helps', () => {
    const { card } = open((it) => {
      it.reading.value = undefined;
      it.failure.value = failure;
    });
    const note = find(card, '[role=alert]');
    expect([find(note, 'b').textContent, find(note, 'p').textContent]).toEqual([title, detail]);
    expect(offersIn(note)).toEqual([...steps, 'Try again']);
  });

  test('stands beside an issue that is known from before', () => {
    const { card } = open((it) => {
      it.failure.value = failure;
    });
    const note = find(card, '.lz-card-note[role=status]');
    expect(note.textContent).toContain(title);
    expect(offersIn(note)).toEqual([...steps, 'Try again']);
    expect(card.textContent).toContain(issue.summary);
  });

  test('stands at a comment that did not go out', () => {
    const { card } = open((it) => {
      it.draft.value = 'Kept.';
      it.commentFailure.value = failure;
    });
    const banner = find(card, '.lz-compose [role=alert]');
    expect(banner.textContent).toContain(`${title} ${detail}`);
    expect(offersIn(banner)).toEqual(steps);
    expect(find<HTMLTextAreaElement>(card, '.lz-compose textarea').value).toBe('Kept.');
  });

  test.each(['edit', 'delete'] as const)('stands at a comment of one’s own: %s', (what) => {
    const { card } = open((it) => {
      it.ownComments.value = new Map([['1', 'Typed.']]);
      it.commentChange.value = { id: '1', what, text: 'Typed anew.', busy: false, failure };
    });
    const banner = find(card, '.lz-comment [role=alert]');
    expect(banner.textContent).toContain(`${title} ${detail}`);
    expect(offersIn(banner)).toEqual(steps);
  });

  test('stands where the moves would', () => {
    const { card } = open((it) => {
      it.view.value = 'move';
      it.transitions.value = undefined;
      it.transitionsFailure.value = failure;
    });
    expect(find(card, '[role=alert]').textContent).toBe(`${title} ${detail}`);
    expect(offersIn(find(card, '.lz-move-body'))).toEqual([...steps, 'Try again']);
  });

  test('stands at a move that was not made', () => {
    const { card } = open((it) => {
      it.view.value = 'move';
      it.chosen.value = approve.id;
      it.moveFailure.value = failure;
    });
    const banner = find(card, '[role=alert]');
    expect(banner.textContent).toContain(`${title} ${detail}`);
    expect(offersIn(banner)).toEqual(steps);
    expect(labelled(card, 'Resolution')).toBeDefined();
  });
});

test('permission is granted anew in the settings, one click away', async () => {
  const { model, card } = open((it) => {
    it.reading.value = undefined;
    it.failure.value = examples['no-host-permission'];
  });
  await click(named(card, settings));
  expect(model.openSettings).toHaveBeenCalledOnce();
});

test('a complaint about a field that the card does not show is said with the others', () => {
  const { card } = open((it) => {
    it.draft.value = 'x';
    it.commentFailure.value = { kind: 'invalid', messages: [], fields: { comment: 'Too short.' } };
  });
  expect(find(card, '.lz-compose [role=alert]').textContent).toBe('Acme Jira did not accept this. Too short.');
});
