// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { ImportAnswer, ImportOutcome, ImportPlan } from '../../../utils/protocol/transfer-messages.ts';
import { ok, refuse, type Result } from '../../../utils/result/result.ts';
import { click, find, named, show, type } from '../../ui/fixtures/test-kit.ts';
import { stubActions } from '../fixtures/actions.ts';
import { oneHost } from '../fixtures/samples.ts';
import { AsideBanner } from './AsideBanner.tsx';
import { createImportDesk } from './import-desk.ts';
import { Transfer } from './Transfer.tsx';

const plan: ImportPlan = {
  seal: 's1',
  changes: [
    {
      of: 'connection',
      name: 'Acme Jira',
      effect: 'change',
      fields: [{ field: 'webUrl', from: 'https://a.test', to: 'https://b.test' }],
      secret: 'forgotten',
    },
    { of: 'host', name: 'https://git.test', effect: 'same', fields: [], secret: undefined },
    { of: 'scope', name: 'https://git.test/shop', effect: 'kept', fields: [], secret: undefined },
  ],
};
const file = new File(['{}'], 'team.json');
const planned: Result<ImportAnswer & { text: string }> = ok({ is: 'plan', plan, scopes: [], text: '{}' });

const open = (view: SettingsView, actions: Parameters<typeof stubActions>[0]) =>
  show(<Transfer settings={signal(view)} actions={stubActions(actions)} onGo={vi.fn()} />);

const choose = async (page: HTMLElement): Promise<void> => {
  const input = find<HTMLInputElement>(page, 'input[type=file]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await click(input);
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(page.textContent).not.toContain('Reading'));
};

test('what a file changes is shown before it is applied', async () => {
  const applyImport = vi.fn<() => Promise<Result<ImportOutcome>>>(async () => ok({ is: 'done', settings: oneHost }));
  const page = open(oneHost, { planFile: async () => planned, applyImport });
  await choose(page);
  const text = await vi.waitFor(() => find(page, '.lz-plan').textContent ?? '');
  expect(text).toContain('What team.json will change');
  expect(text).toContain('https://a.test → https://b.test');
  expect(text).toContain('The saved token is forgotten');
  expect(text).toContain('1 entry is the same already.');
  expect(text).toContain('Your organisation has set this.');
  expect(document.activeElement?.textContent).toBe('What team.json will change');
  await click(named(page, 'Apply changes'));
  expect(applyImport).toHaveBeenCalledWith('{}', 's1');
  await vi.waitFor(() => expect(page.textContent).toContain('team.json is imported.'));
});

test('a plan that is out of date is shown anew', async () => {
  const anew = { ...plan, seal: 's2' };
  const desk = createImportDesk(
    stubActions({ planFile: async () => planned, applyImport: async () => ok({ is: 'plan', plan: anew }) }),
  );
  await desk.readFile(file);
  await desk.apply();
  expect(desk.state.value).toMatchObject({ is: 'planned', anew: true, applying: false, plan: { seal: 's2' } });
});

test('what is chosen later takes the place of what was', async () => {
  const slow = Promise.withResolvers<typeof planned>();
  const answers = [slow.promise, Promise.resolve(refuse({ kind: 'extension-gone' }))];
  const desk = createImportDesk(stubActions({ planFile: () => answers.shift() ?? slow.promise }));
  const first = desk.readFile(file);
  await desk.readFile(file);
  slow.resolve(planned);
  await first;
  expect(desk.state.value).toEqual({ is: 'failed', failure: { kind: 'extension-gone' } });
});

test('a link into a project is enough for GitLab', async () => {
  const planGitLab = vi.fn<() => Promise<Result<{ is: 'none'; why: 'no-right' }>>>(async () =>
    ok({ is: 'none', why: 'no-right' }),
  );
  const page = open(oneHost, { planGitLab });
  await click(named(page, 'Read settings'));
  expect(page.textContent).toContain('Enter the path of a project');
  await type(find<HTMLInputElement>(page, '.lz-from-gitlab input'), 'https://gitlab.acme.example/shop/web/-/issues');
  find<HTMLFormElement>(page, '.lz-from-gitlab').requestSubmit();
  expect(planGitLab).toHaveBeenCalledWith('https://gitlab.acme.example', 'shop/web');
  await vi.waitFor(() => expect(page.textContent).toContain('maintainers of the project only'));
});

test.each([
  ['nothing', oneHost, 'An administrator can set'],
  [
    'entries that are broken',
    { ...oneHost, policy: { connections: 2, hosts: 1, scopes: 0, ignored: ['hosts[3].url'] } },
    '2 connections1 Git host',
  ],
  [
    'a pattern that can hang a page',
    {
      ...oneHost,
      scopes: [
        {
          host: 'https://git.test',
          path: 'shop',
          settings: 'default' as const,
          fields: { pattern: '(A+)+' },
          locked: true as const,
        },
      ],
      policy: { connections: 0, hosts: 0, scopes: 1, ignored: [] },
    },
    'scopes, shop: fields.pattern',
  ],
])('a policy with %s is told of', (_case, view, words) => {
  expect(open(view, {}).textContent).toContain(words);
});

test('a copy that could not be read is discarded after a question', async () => {
  const discardAside = vi.fn<() => Promise<Result<SettingsView>>>(async () => ok(oneHost));
  const page = show(<AsideBanner copy={{ at: 5, where: 'hosts[1]' }} actions={stubActions({ discardAside })} />);
  expect(page.textContent).toContain('It is broken at hosts[1].');
  await click(named(page, 'Discard'));
  expect(discardAside).not.toHaveBeenCalled();
  await click(named(page, 'Discard it'));
  expect(discardAside).toHaveBeenCalledWith(5);
});
