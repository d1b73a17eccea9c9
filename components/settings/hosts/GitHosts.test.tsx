// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostView, SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { ok, refuse, type Result } from '../../../utils/result/result.ts';
import { click, find, labelled, leave, named, show, type } from '../../ui/fixtures/test-kit.ts';
import { stubActions } from '../fixtures/actions.ts';
import { emptyView, oneHost } from '../fixtures/samples.ts';
import { GitHosts } from './GitHosts.tsx';

const url = 'https://gitlab.acme.example';
const host: HostView = { url, connection: 'acme', granted: true };
const now = Date.UTC(2026, 10, 24, 12);

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const open = (view: SettingsView) => {
  const settings = signal(view);
  const changed = (next: SettingsView) =>
    vi.fn<(...about: readonly unknown[]) => Promise<Result<SettingsView>>>(async () => {
      settings.value = next;
      return ok(next);
    });
  const actions = {
    enableHost: changed({ ...view, hosts: [host] }),
    disableHost: changed({ ...view, hosts: [] }),
    restoreHost: changed(view),
    connectHost: changed(view),
    setHostKind: changed(view),
    lookAtHosts: changed(view),
  };
  const page = show(<GitHosts settings={settings} actions={stubActions(actions)} onGo={() => undefined} />);
  return { actions, settings, page };
};
const withHosts = (...hosts: readonly HostView[]): SettingsView => ({ ...oneHost, hosts });
const submit = (page: HTMLElement): Promise<void> =>
  act(async () => {
    find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  });
const rowOf = (page: HTMLElement) => find(page, '.lz-host');
const choice = (page: HTMLElement, name: string) => find<HTMLSelectElement>(page, `select[aria-label="${name}"]`);

describe('adding a Git host', () => {
  test('by any link of it, asking within the click', async () => {
    const { page, actions } = open(withHosts());
    expect(page.textContent).toContain('No Git host is enabled yet');
    await type(labelled(page, 'Address'), 'gitlab.acme.example/shop/web/-/merge_requests/7');
    expect(find(page, '.lz-looks-at').textContent).toBe(`Lozenge will look at ${url} and what lies below it.`);
    find(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
    expect(actions.enableHost).toHaveBeenCalledExactlyOnceWith(url);
    await vi.waitFor(() => expect(find(page, '.lz-host .lz-lozenge').textContent).toBe('Enabled'));
    expect(labelled(page, 'Address').value).toBe('');
    expect(find(page, 'form [role=status]').textContent).toBe('gitlab.acme.example is enabled.');
  });

  test('where a path can be read in two ways, the user says which', async () => {
    const { page, actions } = open(withHosts());
    await type(labelled(page, 'Address'), 'https://acme.example/gitlab/shop/web/-/merge_requests/7');
    await click(named(page, 'https://acme.example/gitlab'));
    expect(find(page, '.lz-looks-at b').textContent).toBe('https://acme.example/gitlab');
    await submit(page);
    expect(actions.enableHost).toHaveBeenCalledExactlyOnceWith('https://acme.example/gitlab');
  });

  test('a well-known one by a click; one that is enabled is not offered', async () => {
    const { page, actions } = open(withHosts({ ...host, url: 'https://gitlab.com' }));
    const tiles = [...page.querySelectorAll('.lz-tile')];
    expect(tiles.map((tile) => tile.textContent)).not.toContain('GitLabgitlab.com');
    await click(named(page, 'GitHubgithub.com'));
    expect(actions.enableHost).toHaveBeenCalledExactlyOnceWith('https://github.com');
  });

  test('who declines is told so, and nothing typed is lost', async () => {
    const { page, actions } = open(withHosts());
    actions.enableHost.mockResolvedValueOnce(refuse({ kind: 'no-host-permission', origin: url }));
    await type(labelled(page, 'Address'), url);
    await submit(page);
    expect(find(page, '.lz-error').textContent).toContain('Lozenge may not talk to gitlab.acme.example.');
    expect(labelled(page, 'Address').value).toBe(url);
  });

  test.each([
    ['nothing', '', 'Enter the address of your Git host.'],
    ['no address', 'git lab', 'This is not a web address. It should look like https://gitlab.example.com.'],
    ['one that is there', `${url}/`, 'This host is enabled already.'],
  ])('%s', async (_name, typed, problem) => {
    const { page, actions } = open(oneHost);
    await type(labelled(page, 'Address'), typed);
    await submit(page);
    expect(find(page, '.lz-error').textContent).toBe(problem);
    expect(actions.enableHost).not.toHaveBeenCalled();
  });

  test('a slip is said when the field is left', async () => {
    const { page } = open(withHosts());
    await type(labelled(page, 'Address'), 'git lab');
    await leave(labelled(page, 'Address'));
    expect(labelled(page, 'Address').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a Git host', () => {
  const seen = { kind: 'gitlab', at: now - 2 * 3_600_000, keys: true } as const;

  test.each<[string, Partial<HostView>, string, string]>([
    ['was not seen yet', {}, 'Not seen yet: open one of its pages', 'Recognised on its pages'],
    ['was recognised', { seen }, 'Seen 2h ago', 'GitLab, recognised'],
    [
      'was not recognised',
      { seen: { ...seen, kind: 'generic' } },
      'Software not recognised: keys are highlighted, nothing else is changed · Seen 2h ago',
      'Any other site, recognised',
    ],
    [
      'has lost its permission',
      { granted: false, seen },
      'Lozenge does nothing on its pages until you grant the permission again.',
      'GitLab, recognised',
    ],
    [
      'comes from a policy and was not granted yet',
      { granted: false, locked: true },
      'Your organisation has set it. Lozenge looks at its pages as soon as you grant the permission.',
      'Recognised on its pages',
    ],
  ])('that %s says so', (_case, more, state, kind) => {
    const { page } = open(withHosts({ ...host, ...more }));
    expect(find(rowOf(page), '.lz-host-state span').textContent).toBe(state);
    expect(choice(page, 'Software of gitlab.acme.example').options[0]?.textContent).toBe(kind);
  });

  test('whose permission was lost is granted again within the click', async () => {
    const { page, actions } = open(withHosts({ ...host, granted: false }));
    await click(named(page, 'Grant again'));
    expect(actions.enableHost).toHaveBeenCalledExactlyOnceWith(url);
  });

  test('can be told what software it is, and to find out again', async () => {
    const { page, actions } = open(withHosts({ ...host, kind: 'gitea' }));
    const select = choice(page, 'Software of gitlab.acme.example');
    expect(select.value).toBe('gitea');
    await type(select, 'gerrit');
    await type(select, '');
    expect(actions.setHostKind.mock.calls).toEqual([
      [url, 'gerrit'],
      [url, undefined],
    ]);
  });

  test('is looked at when the settings come into sight', () => {
    const { actions } = open(oneHost);
    expect(actions.lookAtHosts).toHaveBeenCalledOnce();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(actions.lookAtHosts).toHaveBeenCalledTimes(2);
  });

  test('that was removed is said to be gone, and brought back by Undo', async () => {
    const scopes = [{ host: url, path: 'shop/web', settings: 'default', fields: {} }] as const;
    const { page, actions } = open({ ...oneHost, scopes });
    await click(named(page, 'Remove gitlab.acme.example'));
    expect(actions.disableHost).toHaveBeenCalledExactlyOnceWith(url);
    expect(find(page, '.lz-removed').textContent).toMatch(
      /^gitlab.acme.example was removed.*of one project or group went/,
    );
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await click(named(page, 'Undo'));
    expect(actions.restoreHost).toHaveBeenCalledExactlyOnceWith(url);
    expect(page.querySelector('.lz-removed')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(rowOf(page)));
  });
});

describe('a list of Git hosts', () => {
  const many = Array.from({ length: 8 }, (_, at): HostView => ({ ...host, url: `https://git${at}.acme.example` }));

  test('that is short needs no search', () => {
    expect(open(withHosts(...many.slice(1))).page.querySelector('[aria-label="Find a Git host"]')).toBeNull();
  });

  test.each([
    ['git3', ['git3.acme.example'], '1 / 8'],
    ['gerrit', ['git5.acme.example'], '1 / 8'],
    ['nowhere', [], 'No Git host fits.'],
    ['', many.map((one) => one.url.slice(8)), ''],
  ])('that is long can be searched: %s', async (words, names, count) => {
    const { page } = open(withHosts(...many.with(5, { ...host, url: 'https://git5.acme.example', kind: 'gerrit' })));
    await type(find<HTMLInputElement>(page, '[aria-label="Find a Git host"]'), words);
    expect([...page.querySelectorAll('.lz-host-name')].map((each) => each.textContent)).toEqual(names);
    expect(find(page, '.lz-host-search [role=status]').textContent).toBe(count);
  });
});

test('without a connection, that comes first', () => {
  expect(open(emptyView).page.textContent).toContain('Connect your Jira first.');
});
