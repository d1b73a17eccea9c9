// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import type { AccessRow, AccessView } from '../../../utils/protocol/access-messages.ts';
import { ok, refuse, type Result } from '../../../utils/result/result.ts';
import { click, find, named, show } from '../../ui/fixtures/test-kit.ts';
import { stubActions } from '../fixtures/actions.ts';
import { oneHost } from '../fixtures/samples.ts';
import { Access } from './Access.tsx';

const git: AccessRow = {
  pattern: 'https://gitlab.acme.example/*',
  uses: [{ for: 'host', name: 'https://gitlab.acme.example' }],
  since: Date.UTC(2020, 10, 3, 12),
  state: 'granted',
};
const abilities = ['storage', 'scripting'];

const open = async (origins: readonly AccessRow[], after: readonly AccessRow[] = []) => {
  const answering = (rows: readonly AccessRow[]) =>
    vi.fn<(pattern?: string) => Promise<Result<AccessView>>>(async () => ok({ origins: rows, abilities }));
  const actions = {
    listAccess: answering(origins),
    takeBackAccess: answering(after),
    grantAccess: answering(after),
  };
  const page = show(<Access settings={signal(oneHost)} actions={stubActions(actions)} onGo={() => undefined} />);
  await vi.waitFor(() => find(page, 'h2'));
  return { page, actions };
};
const said = (page: HTMLElement) => find(page, '[role=status]').textContent;

test.each<[string, Partial<AccessRow>, string]>([
  [
    'a Git host',
    {},
    'gitlab.acme.example · since Nov 3, 2020Git host: reads its pages for issue keys, and shows issues thereTake it back',
  ],
  [
    'a Jira and its API',
    {
      uses: [
        { for: 'jira', name: 'Acme' },
        { for: 'gateway', name: 'Acme' },
      ],
    },
    'gitlab.acme.example · since Nov 3, 2020Jira of Acme: reads and writes issues as youAtlassian’s gateway, which takes tokens with scopes: for AcmeTake it back',
  ],
  [
    'one without encryption',
    { pattern: 'http://jira.test/*', uses: [] },
    'http://jira.test · since Nov 3, 2020Nothing needs it any moreTake it back',
  ],
  ['what this edition requires', { state: 'required' }, 'Part of this edition'],
  ['what a wider one covers', { state: 'covered' }, 'Part of a wider permission'],
  ['everything', { pattern: 'https://*/*', uses: [] }, 'Wider than Lozenge asks for'],
])('says what it is for: %s', async (_what, more, text) => {
  const { page } = await open([{ ...git, ...more }]);
  expect(find(page, '.lz-site').textContent).toContain(text);
});

describe('taking back', () => {
  test('asks first, says what stops, and can be left', async () => {
    const { page, actions } = await open([git]);
    await click(named(page, 'Take it back'));
    expect(find(page, '[role=alertdialog]').textContent).toMatch(
      /^Take back gitlab.acme.example\? Its pages show no issues any more\. Its settings stay/,
    );
    expect(document.activeElement?.textContent).toBe('Keep it');
    await click(named(page, 'Keep it'));
    expect(page.querySelector('[role=alertdialog]')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(named(page, 'Take it back')));
    expect(actions.takeBackAccess).not.toHaveBeenCalled();
  });

  test('moves it to what is needed and not granted, where it can be granted again', async () => {
    const { page, actions } = await open([git], [{ ...git, state: 'missing' }]);
    await click(named(page, 'Take it back'));
    await click(find(page, '.lz-danger'));
    expect(actions.takeBackAccess).toHaveBeenCalledExactlyOnceWith(git.pattern);
    expect(said(page)).toBe('gitlab.acme.example was taken back.');
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).toContain('Needed, and not granted');
    await click(named(page, 'Grant again'));
    expect(actions.grantAccess).toHaveBeenCalledExactlyOnceWith(git.pattern);
  });

  test('asks nothing where nothing stops', async () => {
    const { page, actions } = await open([{ ...git, uses: [] }]);
    await click(named(page, 'Take it back'));
    expect(actions.takeBackAccess).toHaveBeenCalledOnce();
    expect(page.textContent).toContain('No site yet');
  });

  test('says where the browser kept it', async () => {
    const { page } = await open([{ ...git, uses: [] }], [{ ...git, uses: [] }]);
    await click(named(page, 'Take it back'));
    expect(said(page)).toMatch(/^Your browser did not take gitlab.acme.example back/);
  });
});

test('says why it can’t tell', async () => {
  const page = show(
    <Access
      settings={signal(oneHost)}
      actions={stubActions({ listAccess: async () => refuse({ kind: 'settings-unreadable' }) })}
      onGo={() => undefined}
    />,
  );
  await vi.waitFor(() => expect(find(page, '[role=alert]').textContent).toContain('The settings can not be read.'));
});

test('says what the browser’s other permissions are for', async () => {
  const { page } = await open([]);
  expect([...page.querySelectorAll('dt')].map((each) => each.textContent)).toEqual(['scripting', 'storage']);
  expect(find(page, 'dd').textContent).toMatch(/^Puts the script/);
});
