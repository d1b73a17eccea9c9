// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { VaultState } from '../../../utils/protocol/vault-messages.ts';
import { ok, refuse, type Result } from '../../../utils/result/result.ts';
import { click, find, labelled, named, show, type } from '../../ui/fixtures/test-kit.ts';
import { stubActions } from '../fixtures/actions.ts';
import { acme, oneHost } from '../fixtures/samples.ts';
import type { SecurityActions } from './actions.ts';
import { LockedBanner } from './LockedBanner.tsx';
import { Security } from './Security.tsx';

const old = { ...acme, id: 'old', name: 'Old Jira' };
const viewIn = (state: VaultState, lockAfter?: number): SettingsView => ({
  ...oneHost,
  connections: [acme, old, { ...acme, id: 'bare', name: 'Bare', hasSecret: false }],
  vault: { state, lockAfter },
});

const open = (state: VaultState, lockAfter?: number) => {
  const settings = signal(viewIn(state, lockAfter));
  const to = (next: VaultState) =>
    vi.fn<(...given: readonly unknown[]) => Promise<Result<SettingsView>>>(async () => {
      settings.value = viewIn(next, lockAfter);
      return ok(settings.value);
    });
  const actions = {
    protectVault: to('unlocked'),
    unlockVault: to('unlocked'),
    lockVault: to('locked'),
    changePassphrase: to('unlocked'),
    unprotectVault: to('open'),
    eraseVault: to('open'),
    lockAfter: to('unlocked'),
  } satisfies SecurityActions;
  const page = show(<Security settings={settings} actions={stubActions(actions)} onGo={() => undefined} />);
  return { page, actions, settings };
};

const submit = (page: HTMLElement): void => {
  find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
};
const fill = async (page: HTMLElement, typed: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, value] of Object.entries(typed)) await type(labelled(page, label), value);
};
const said = (page: HTMLElement) => find(page, '[role=status]').textContent;
const errors = (page: HTMLElement) => [...page.querySelectorAll('.lz-error')].map((each) => each.textContent);
const passphrase = 'correct horse battery staple';

test.each<[VaultState, string]>([
  ['open', 'Not set'],
  ['locked', 'Locked'],
  ['unlocked', 'Unlocked'],
])('says that it is %s', (state, label) => {
  expect(find(open(state).page, '.lz-vault .lz-lozenge').textContent).toBe(label);
});

test('says plainly where nothing can be kept, and offers no passphrase', () => {
  const { page } = open('unavailable');
  expect(find(page, '[role=alert]').textContent).toMatch(/^This browser keeps nothing safe for Lozenge\..*private/);
  expect(page.querySelector('.lz-vault')).toBeNull();
});

test('a passphrase is set, typed twice', async () => {
  const { page, actions } = open('open');
  await click(named(page, 'Set a passphrase'));
  expect(document.activeElement).toBe(labelled(page, 'New passphrase'));
  await fill(page, { 'New passphrase': passphrase, 'The same again': passphrase });
  submit(page);
  await vi.waitFor(() => expect(said(page)).toMatch(/^The passphrase is set\./));
  expect(actions.protectVault).toHaveBeenCalledExactlyOnceWith(passphrase);
  expect(page.querySelector('form')).toBeNull();
  expect(find(page, '.lz-vault .lz-lozenge').textContent).toBe('Unlocked');
});

test.each([
  ['', '', ['Use at least 8 characters.']],
  ['horse', 'horse', ['Use at least 8 characters.']],
  [passphrase, 'correct', ['This is not the same as above.']],
])('is not set as %j and %j', async (next, again, problems) => {
  const { page, actions } = open('open');
  await click(named(page, 'Set a passphrase'));
  await fill(page, { 'New passphrase': next, 'The same again': again });
  submit(page);
  await vi.waitFor(() => expect(errors(page)).toEqual(problems));
  expect(actions.protectVault).not.toHaveBeenCalled();
});

test.each([
  ['', /^At least 8 characters\./],
  ['horse', /^3 characters more\.$/],
  ['horses7', /^One character more\.$/],
  ['password1', /^Weak:/],
  ['correct horse battery', /^Fair:/],
  [passphrase, /^Strong\.$/],
])('how strong %j is, in words', async (typed, hint) => {
  const { page } = open('open');
  await click(named(page, 'Set a passphrase'));
  await fill(page, { 'New passphrase': typed });
  expect(find(page, '.lz-help').textContent).toMatch(hint);
});

test('unlocks; a wrong passphrase says so, stays, and can be tried again', async () => {
  const { page, actions } = open('locked');
  actions.unlockVault.mockResolvedValueOnce(refuse({ kind: 'wrong-passphrase' }));
  await fill(page, { Passphrase: 'battery' });
  submit(page);
  await vi.waitFor(() => expect(errors(page)).toEqual(['This is not the passphrase.']));
  expect(labelled(page, 'Passphrase').value).toBe('battery');
  await fill(page, { Passphrase: passphrase });
  submit(page);
  await vi.waitFor(() => expect(said(page)).toBe('Lozenge is unlocked.'));
  expect(actions.unlockVault.mock.calls).toEqual([['battery'], [passphrase]]);
});

test('locks at once', async () => {
  const { page, actions } = open('unlocked');
  await click(named(page, 'Lock now'));
  expect(actions.lockVault).toHaveBeenCalledOnce();
  expect(said(page)).toBe('Lozenge is locked.');
  expect(labelled(page, 'Passphrase')).toBeDefined();
});

test.each([
  ['15', 15],
  ['60', 60],
  ['', undefined],
])('locks by itself after: %j', async (chosen, minutes) => {
  const { page, actions } = open('unlocked', 5);
  const select = labelled(page, 'Lock automatically');
  expect(select.value).toBe('5');
  await type(select, chosen);
  expect(actions.lockAfter).toHaveBeenCalledExactlyOnceWith(minutes);
});

test('shows a time that was set elsewhere', () => {
  const select = labelled(open('unlocked', 20).page, 'Lock automatically');
  expect([select.value, select.textContent]).toEqual(['20', expect.stringContaining('20 minutes')]);
});

test('the passphrase is changed, with the one before', async () => {
  const { page, actions } = open('unlocked');
  await click(named(page, 'Change passphrase'));
  await fill(page, { 'Current passphrase': passphrase, 'New passphrase': passphrase, 'The same again': passphrase });
  submit(page);
  await vi.waitFor(() => expect(errors(page)).toEqual(['This is the one you have now.']));
  actions.changePassphrase.mockResolvedValueOnce(refuse({ kind: 'wrong-passphrase' }));
  const next = 'another one altogether';
  await fill(page, { 'New passphrase': next, 'The same again': next });
  submit(page);
  await vi.waitFor(() => expect(errors(page)).toEqual(['This is not the passphrase.']));
  submit(page);
  await vi.waitFor(() => expect(said(page)).toBe('The passphrase is changed.'));
  expect(actions.changePassphrase).toHaveBeenLastCalledWith(passphrase, next);
});

test('the passphrase is removed, with what that means', async () => {
  const { page, actions } = open('unlocked');
  await click(named(page, 'Remove passphrase'));
  expect(page.textContent).toContain('unencrypted');
  submit(page);
  await vi.waitFor(() => expect(errors(page)).toEqual(['Enter the passphrase you have now.']));
  await fill(page, { 'Current passphrase': passphrase });
  submit(page);
  await vi.waitFor(() => expect(said(page)).toBe('The passphrase is removed.'));
  expect(actions.unprotectVault).toHaveBeenCalledExactlyOnceWith(passphrase);
});

test.each<VaultState>(['locked', 'unlocked'])('forgotten while %s: says what goes, and wants a word', async (state) => {
  const { page, actions } = open(state);
  await click(named(page, 'I forgot it'));
  const dialog = find(page, '[role=alertdialog]');
  expect(dialog.textContent).toContain('the tokens and passwords of Acme Jira and Old Jira.');
  expect(dialog.textContent).toContain('Kept: connections, Git hosts, project settings, drafts');
  submit(page);
  await vi.waitFor(() => expect(errors(page)).toEqual(['Type “delete”, or keep them.']));
  expect(actions.eraseVault).not.toHaveBeenCalled();
  await fill(page, { 'Type “delete” to confirm': ' Delete' });
  submit(page);
  await vi.waitFor(() => expect(said(page)).toMatch(/^Deleted\./));
  expect(actions.eraseVault).toHaveBeenCalledOnce();
});

test('forgotten, and kept all the same', async () => {
  const { page, actions } = open('locked');
  await click(named(page, 'I forgot it'));
  await click(named(page, 'Keep them'));
  expect(page.querySelector('[role=alertdialog]')).toBeNull();
  expect(actions.eraseVault).not.toHaveBeenCalled();
});

test('what kept it from being done is said', async () => {
  const { page, actions } = open('unlocked');
  actions.lockVault.mockResolvedValueOnce(refuse({ kind: 'extension-gone' }));
  await click(named(page, 'Lock now'));
  await vi.waitFor(() => expect(find(page, '[role=alert]').textContent).toMatch(/^Lozenge was updated/));
});

test('above the other sections it unlocks as well', async () => {
  const unlockVault = vi.fn<SecurityActions['unlockVault']>(async () => refuse({ kind: 'wrong-passphrase' }));
  const banner = show(<LockedBanner actions={{ unlockVault }} />);
  expect(banner.textContent).toMatch(/^Lozenge is locked\./);
  submit(banner);
  await vi.waitFor(() => expect(errors(banner)).toEqual(['Enter your passphrase.']));
  await fill(banner, { Passphrase: passphrase });
  submit(banner);
  await vi.waitFor(() => expect(errors(banner)).toEqual(['This is not the passphrase.']));
  expect(unlockVault).toHaveBeenCalledExactlyOnceWith(passphrase);
});
