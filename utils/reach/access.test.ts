import { describe, expect, it } from 'vitest';
import type { AccessRow } from '../protocol/access-messages.ts';
import { emptySettings, type Connection, type Settings } from '../settings/document.ts';
import { explainAccess } from './access.ts';

const jira: Connection = {
  id: 'a',
  name: 'Acme',
  webUrl: 'https://jira.test/jira',
  apiUrl: '',
  auth: { method: 'pat', account: '' },
  deployment: 'server',
  since: 5,
};
const settings: Settings = {
  ...emptySettings,
  connections: [jira],
  hosts: [{ url: 'https://git.test/gitlab', since: 9 }],
};
const git = 'https://git.test/*';
const web = 'https://jira.test/*';

const explain = (
  of: Settings,
  granted: readonly string[],
  { covers = granted, required = [] }: { covers?: readonly string[]; required?: readonly string[] } = {},
): readonly AccessRow[] => explainAccess(of, granted, new Set(covers), required);

describe('what the browser grants', () => {
  it('is explained by what is set up', () => {
    expect(explain(settings, [web, git])).toEqual([
      { pattern: git, uses: [{ for: 'host', name: 'https://git.test/gitlab' }], since: 9, state: 'granted' },
      { pattern: web, uses: [{ for: 'jira', name: 'Acme' }], since: 5, state: 'granted' },
    ]);
  });

  it.each<[string, Settings, readonly string[], readonly (readonly [string, AccessRow['state'], string])[]]>([
    [
      'an API URL of its own',
      { ...emptySettings, connections: [{ ...jira, apiUrl: 'https://api.test/jira' }] },
      [web, 'https://api.test/*'],
      [
        [web, 'granted', 'jira'],
        ['https://api.test/*', 'granted', 'api'],
      ],
    ],
    [
      'Atlassian’s gateway',
      { ...emptySettings, connections: [{ ...jira, apiUrl: 'https://api.atlassian.com/ex/jira/1' }] },
      [web, 'https://api.atlassian.com/*'],
      [
        [web, 'granted', 'jira'],
        ['https://api.atlassian.com/*', 'granted', 'gateway'],
      ],
    ],
    [
      'a host and a Jira on one name',
      { ...settings, hosts: [{ url: 'https://jira.test/git' }] },
      [web],
      [[web, 'granted', 'host,jira']],
    ],
    [
      'what nothing needs',
      emptySettings,
      ['https://old.test/*', 'https://*/*'],
      [
        ['https://old.test/*', 'granted', ''],
        ['https://*/*', 'granted', ''],
      ],
    ],
    [
      'what is not granted',
      settings,
      [web],
      [
        [git, 'missing', 'host'],
        [web, 'granted', 'jira'],
      ],
    ],
  ])('%s', (_case, of, granted, rows) => {
    expect(
      explain(of, granted).map(({ pattern, state, uses }) => [pattern, state, uses.map((use) => use.for).join()]),
    ).toEqual(rows);
  });

  it('may be covered by a wider one, or required', () => {
    const wide = '*://*.test/*';
    const rows = explain(settings, [wide], { covers: [git, web], required: [wide] });
    expect(rows.map(({ pattern, state }) => [pattern, state])).toEqual([
      [git, 'covered'],
      [web, 'covered'],
      [wide, 'required'],
    ]);
  });

  it('is kept for undoing a migration, and not missed for it', () => {
    const before = { ...jira, webUrl: 'https://old.test', at: 7 };
    const moved: Settings = { ...emptySettings, connections: [{ ...jira, before }] };
    expect(explain(moved, [web, 'https://old.test/*'])[1]).toEqual({
      pattern: 'https://old.test/*',
      uses: [{ for: 'undo', name: 'Acme' }],
      since: 7,
      state: 'granted',
    });
    expect(explain(moved, [web])).toHaveLength(1);
  });
});
