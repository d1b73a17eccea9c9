// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { refuse } from '../../../utils/result/result.ts';
import { click, find, labelled, leave, named, type } from '../../ui/fixtures/test-kit.ts';
import { host, open, scope, shop, submit, web } from './fixtures/open-projects.tsx';

const settingOf = (page: HTMLElement, label: string): HTMLElement =>
  [...page.querySelectorAll<HTMLElement>('.lz-setting')].find((each) => each.textContent?.startsWith(label)) ?? page;
const originOf = (page: HTMLElement, label: string) =>
  settingOf(page, label).querySelector('.lz-setting-origin > span')?.textContent;

test('each field says where it comes from; one is overridden and reset', async () => {
  const { page, actions } = open([shop, web], 'shop/web');
  expect([originOf(page, 'Jira issue prefix'), originOf(page, 'Comment detail')]).toEqual(['from shop', 'set here']);
  const prefix = labelled(page, 'Jira issue prefix');
  expect([prefix.value, find<HTMLFieldSetElement>(settingOf(page, 'Jira issue prefix'), 'fieldset').disabled]).toEqual([
    'jira#',
    true,
  ]);
  await click(named(page, 'Override Jira issue prefix'));
  await type(labelled(page, 'Jira issue prefix'), 'web#');
  await click(named(page, 'Use inherited Comment detail'));
  expect([originOf(page, 'Jira issue prefix'), originOf(page, 'Comment detail')]).toEqual(['set here', 'from shop']);
  await submit(page);
  expect(actions.saveScope).toHaveBeenCalledExactlyOnceWith(scope('shop/web', { prefix: 'web#' }), web);
  await vi.waitFor(() => expect(page.textContent).toContain('Changes saved.'));
});

test('without anything above, what counts is as Lozenge comes', () => {
  expect(originOf(open([], 'shop').page, 'Active')).toBe('as Lozenge comes');
});

test('custom settings begin as what counted, and a look at the other choice loses nothing', async () => {
  const { page, actions } = open([shop, web], 'shop/web');
  const [byDefault, byHand] = page.querySelectorAll<HTMLElement>('.lz-segment input');
  await click(byHand ?? page);
  expect(labelled(page, 'Jira issue prefix').value).toBe('jira#');
  await type(labelled(page, 'Jira issue prefix'), 'web#');
  await click(byDefault ?? page);
  expect(originOf(page, 'Comment detail')).toBe('set here');
  await click(byHand ?? page);
  expect(labelled(page, 'Jira issue prefix').value).toBe('web#');
  await submit(page);
  expect(actions.saveScope).toHaveBeenCalledExactlyOnceWith(
    scope('shop/web', { prefix: 'web#', commentDetail: 'all-details' }, 'custom'),
    web,
  );
});

test('an instance has nothing to inherit from', () => {
  const { page } = open([], '');
  expect(find(page, 'h1').textContent).toBe('gitlab.acme.example');
  expect([page.textContent?.includes('Use default settings'), page.querySelector('fieldset:disabled')]).toEqual([
    false,
    null,
  ]);
});

test.each<[string, string, string, string]>([
  [
    'a regex',
    'Jira issue regex',
    '[A-Z',
    'The bracket in “[A-Z” is never closed. Add a ], or write \\[ to mean the character.',
  ],
  [
    'a prefix',
    'Jira issue prefix',
    '(',
    'The parenthesis in “(” is never closed. Add a ), or write \\( to mean the character.',
  ],
  ['ignored keys', 'Ignored keys', 'utf, 8', '“8” is neither a project key, like UTF, nor an issue key, like SHOP-1.'],
])('says what is wrong with %s, at the field, and sends nothing', async (_case, label, typed, problem) => {
  const { page, actions } = open([shop], 'shop');
  const input = labelled(page, label);
  await type(input, typed);
  expect(page.querySelector('.lz-error')).toBeNull();
  await leave(input);
  expect(find(page, `[id="${input.id}-error"]`).textContent).toBe(problem);
  await submit(page);
  expect(actions.saveScope).not.toHaveBeenCalled();
});

test('custom transitions want numbers', async () => {
  const { page, actions } = open([shop], 'shop');
  const box = find<HTMLInputElement>(settingOf(page, 'Enable Jira transitions'), 'input[type=checkbox]');
  await click(box);
  await click(find(settingOf(page, 'Enable Jira transitions'), '.lz-segment:nth-child(2) input'));
  await type(labelled(page, 'Transition IDs'), 'Done');
  await submit(page);
  expect(find(page, '.lz-error').textContent).toContain('numbers that can be split with a comma or semicolon');
  await type(labelled(page, 'Transition IDs'), '12; 24');
  await submit(page);
  expect(actions.saveScope.mock.calls[0]?.[0].fields).toEqual({
    prefix: 'jira#',
    transitions: 'custom',
    transitionIds: '12; 24',
  });
});

test('the tester shows what would be found, as it is typed', async () => {
  const { page } = open([scope('shop', { ignore: ['UTF'] }, 'custom')], 'shop');
  await vi.waitFor(() => expect(find(page, '.lz-tester-found').textContent).toBe('FoundSHOP-482'));
  await type(labelled(page, 'Example text'), 'SHOP-1, SHA-256 and UTF-8');
  expect(find(page, '.lz-tester-found').textContent).toBe(
    'FoundSHOP-1SHA-256 looks like a key, but Acme Jira has no such project: left alone.',
  );
  await type(labelled(page, 'Jira issue prefix'), '#');
  expect(find(page, '.lz-tester-found').textContent).toBe('No key found.');
  await type(labelled(page, 'Jira issue prefix'), '(');
  expect(find(page, '.lz-tester-found').textContent).toContain('Put right what is wrong above');
});

test('issue types come from Jira, by their ids; another project wants another one', async () => {
  const { page, actions } = open(
    [
      scope(
        'shop',
        { vulnerabilitiesEnabled: true, vulnerabilitiesProject: 'SEC', vulnerabilitiesIssueType: '10004' },
        'custom',
      ),
    ],
    'shop',
  );
  await vi.waitFor(() => expect(find(page, 'option[value="10004"]').textContent).toBe('Bug'));
  expect(actions.readTypes).toHaveBeenCalledExactlyOnceWith('acme', 'SEC');
  actions.readTypes.mockResolvedValueOnce(refuse({ kind: 'offline' }));
  await click(named(page, 'Refresh list'));
  await vi.waitFor(() => expect(page.textContent).toContain('You are offline.'));
  await type(labelled(page, 'Jira project key'), 'OPS');
  expect(labelled(page, 'Jira issue type').value).toBe('');
  await submit(page);
  expect(actions.saveScope).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(actions.readTypes).toHaveBeenLastCalledWith('acme', 'OPS'));
});

test('a failed save says why and keeps everything', async () => {
  const { page, actions, draw, desk } = open([shop], 'shop');
  actions.saveScope.mockResolvedValueOnce(refuse({ kind: 'extension-gone' }));
  await type(labelled(page, 'Jira issue prefix'), 'x#');
  await submit(page);
  await vi.waitFor(() => expect(page.textContent).toContain('Lozenge was updated or switched off.'));
  expect([...desk.unsaved.value]).toEqual([`${host} shop`]);
  expect(find(draw(), '.lz-dot').getAttribute('aria-label')).toBe('Unsaved changes');
  const again = draw('shop');
  expect(labelled(again, 'Jira issue prefix').value).toBe('x#');
  await click(named(again, 'Discard'));
  expect([labelled(again, 'Jira issue prefix').value, desk.unsaved.value.size]).toEqual(['jira#', 0]);
});

test('what another window changes is shown, where nothing is being edited', async () => {
  const { page, settings } = open([shop], 'shop');
  settings.value = { ...settings.value, scopes: [scope('shop', { prefix: 'new#' }, 'custom')] };
  await vi.waitFor(() => expect(labelled(page, 'Jira issue prefix').value).toBe('new#'));
});
