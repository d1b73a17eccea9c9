import { describe, expect, it } from 'vitest';
import type { Connection, Settings } from '../document.ts';
import { withPolicy } from '../policy/overlay.ts';
import type { FileConnection, SettingsFile } from './file.ts';
import { planImport } from './plan.ts';
import { undoImport } from './undo.ts';

const git = 'https://git.test';
const acme: Connection = {
  id: 'a1',
  name: 'Acme',
  webUrl: 'https://acme.test',
  apiUrl: '',
  auth: { method: 'password', account: 'mira' },
  deployment: 'server',
  version: '9.12.4',
  since: 1,
};
const current: Settings = {
  version: 2,
  connections: [acme],
  hosts: [{ url: git, since: 1 }],
  scopes: [{ host: git, path: 'shop', settings: 'custom', fields: { connection: 'a1', prefix: 'x#' } }],
  lockAfter: 30,
};
const given = (more: Partial<FileConnection> = {}): FileConnection => ({
  id: 'a1',
  name: 'Acme',
  webUrl: 'https://acme.test',
  auth: { method: 'password' },
  ...more,
});
const file = (more: Partial<SettingsFile> = {}): SettingsFile => ({
  lozenge: 'settings',
  version: 2,
  connections: [],
  hosts: [],
  scopes: [],
  ...more,
});
const plan = (more: Partial<SettingsFile>) => planImport(current, file(more), 99);

describe('a connection in a file', () => {
  it.each<[string, FileConnection, object, Partial<Connection>]>([
    ['the same is the same', given(), { effect: 'same', fields: [], secret: undefined }, acme],
    [
      'one with another id is found by its Web URL',
      given({ id: 'theirs', name: 'Their Acme' }),
      { effect: 'change', fields: [{ field: 'name', from: 'Acme', to: 'Their Acme' }], secret: undefined },
      { id: 'a1', name: 'Their Acme', auth: acme.auth, version: '9.12.4', since: 1 },
    ],
    [
      'one that leads elsewhere loses its secret',
      given({ webUrl: 'https://evil.test' }),
      {
        effect: 'change',
        fields: [{ field: 'webUrl', from: 'https://acme.test', to: 'https://evil.test' }],
        secret: 'forgotten',
      },
      { id: 'a1', webUrl: 'https://evil.test', version: undefined },
    ],
    [
      'one whose requests go elsewhere loses its secret',
      given({ apiUrl: 'https://evil.test' }),
      { effect: 'change', secret: 'forgotten' },
      { apiUrl: 'https://evil.test' },
    ],
    [
      'one of another account loses its secret',
      given({ auth: { method: 'password', account: 'tom' } }),
      { effect: 'change', fields: [{ field: 'account', from: 'mira', to: 'tom' }], secret: 'forgotten' },
      { auth: { method: 'password', account: 'tom' } },
    ],
    [
      'one of another method loses its secret and its account',
      given({ auth: { method: 'pat' } }),
      { effect: 'change', secret: 'forgotten' },
      { auth: { method: 'pat', account: '' } },
    ],
  ])('%s', (_case, one, change, expected) => {
    const { changes, after } = plan({ connections: [one] });
    expect(changes).toMatchObject([{ of: 'connection', ...change }]);
    expect(after.connections).toMatchObject([expected]);
  });

  it('that is new needs a token, and names of scopes follow ids', () => {
    const scope = { host: git, path: 'x', settings: 'custom', fields: { connection: 'theirs' } } as const;
    const { changes, after, added } = plan({
      connections: [
        given({ id: 'theirs' }),
        given({ id: 'b2', name: 'B', webUrl: 'https://b.atlassian.net', auth: { method: 'session' } }),
        given({ id: 'c3', name: 'C', webUrl: 'https://c.test' }),
      ],
      scopes: [scope],
    });
    expect(changes.map(({ effect, secret }) => [effect, secret])).toEqual([
      ['same', undefined],
      ['add', undefined],
      ['add', 'needed'],
      ['add', undefined],
    ]);
    expect(after.connections.slice(1)).toMatchObject([
      { id: 'b2', deployment: 'cloud', since: 99 },
      { id: 'c3', deployment: 'server', since: 99, auth: { account: '' } },
    ]);
    expect(added).toEqual(['b2', 'c3']);
    expect(after.scopes.at(-1)).toEqual({ ...scope, fields: { connection: 'a1' } });
  });

  it('is not taken for one that another entry is about', () => {
    const { changes } = plan({ connections: [given({ id: 'b2' }), given({ id: 'a1', name: 'New' })] });
    expect(changes.map(({ effect }) => effect)).toEqual(['add', 'change']);
  });
});

describe('hosts and scopes in a file', () => {
  it.each<[string, Partial<SettingsFile>, object]>([
    ['a host that is there', { hosts: [{ url: git }] }, { of: 'host', effect: 'same' }],
    [
      'a host with its kind',
      { hosts: [{ url: git, kind: 'gitea' }] },
      { effect: 'change', fields: [{ field: 'kind', from: undefined, to: 'gitea' }] },
    ],
    ['a new host', { hosts: [{ url: 'https://x.test' }] }, { name: 'https://x.test', effect: 'add', fields: [] }],
    [
      'a scope that is there, written otherwise',
      { scopes: [{ host: git, path: 'Shop', settings: 'custom', fields: { prefix: 'x#' } }] },
      {
        of: 'scope',
        name: `${git}/Shop`,
        effect: 'change',
        fields: [{ field: 'connection', from: 'a1', to: undefined }],
      },
    ],
    [
      'a new scope',
      { scopes: [{ host: git, path: '', settings: 'custom', fields: { projectKeys: ['OPS'] } }] },
      { name: git, effect: 'add' },
    ],
  ])('%s', (_case, more, expected) => {
    expect(plan(more).changes).toMatchObject([expected]);
  });

  it('leave what they do not name', () => {
    const { after } = plan({ hosts: [{ url: 'https://x.test' }] });
    expect(after).toEqual({ ...current, hosts: [...current.hosts, { url: 'https://x.test', since: 99 }] });
  });
});

it('what a policy sets is kept, and said', () => {
  const policy = {
    connections: [given({ id: 'set', webUrl: 'https://set.test' })],
    hosts: [{ url: 'https://x.test', kind: 'gitlab' as const }],
    scopes: [{ host: git, path: '', settings: 'custom' as const, fields: { prefix: 'p#' } }],
    ignored: [],
  };
  const { changes, after } = planImport(
    withPolicy(current, policy),
    file({
      connections: [given({ id: 'set', webUrl: 'https://evil.test' })],
      hosts: [{ url: 'https://x.test', kind: 'gitea' }],
      scopes: [{ host: git, path: '', settings: 'custom', fields: {} }],
    }),
    99,
  );
  expect(changes.map(({ effect }) => effect)).toEqual(['kept', 'kept', 'kept']);
  expect(after).toMatchObject({ connections: [{ webUrl: 'https://set.test' }, { id: 'a1' }] });
});

describe('taking an import back', () => {
  const { after } = plan({
    connections: [given({ name: 'New' }), given({ id: 'c3', name: 'C', webUrl: 'https://c.test' })],
    hosts: [{ url: 'https://x.test' }],
    scopes: [
      { host: git, path: 'SHOP', settings: 'custom', fields: {} },
      { host: git, path: 'x', settings: 'custom', fields: { connection: 'c3' } },
    ],
  });

  it('leaves nothing of it', () => {
    expect(undoImport(after, current, after)).toEqual(current);
  });

  it('leaves what was changed since', () => {
    const now: Settings = {
      ...after,
      connections: after.connections.map((one) => ({ ...one, name: `${one.name}!` })),
      hosts: [...after.hosts, { url: 'https://later.test' }],
    };
    const back = undoImport(now, current, after);
    expect(back.connections).toEqual(now.connections);
    expect(back.hosts).toEqual([...current.hosts, { url: 'https://later.test' }]);
  });

  it('takes the name of a connection that goes out of what was made since', () => {
    const later = { host: git, path: 'later', settings: 'custom', fields: { connection: 'c3', prefix: 'y' } } as const;
    const back = undoImport({ ...after, scopes: [...after.scopes, later] }, current, after);
    expect(back.scopes.at(-1)).toEqual({ ...later, fields: { prefix: 'y' } });
  });
});
