import { describe, expect, it } from 'vitest';
import { withConnection, withHost, withHostConnection, withoutConnection, withoutHost } from './changes.ts';
import type { Connection, Settings } from './document.ts';

const connection = (id: string, name = id): Connection => ({
  id,
  name,
  webUrl: 'https://acme.test',
  apiUrl: '',
  auth: { method: 'pat', account: '' },
  deployment: 'server',
});
const git = 'https://gitlab.test';
const before: Settings = {
  version: 2,
  connections: [connection('a'), connection('b')],
  hosts: [{ url: git }],
  scopes: [
    { host: git, path: '', settings: 'custom', fields: { connection: 'a' } },
    { host: git, path: 'shop', settings: 'custom', fields: { connection: 'b' } },
  ],
};

describe('settings change', () => {
  it.each<[string, Settings, Partial<Settings>]>([
    [
      'a new connection is added at the end',
      withConnection(before, connection('c')),
      { connections: [connection('a'), connection('b'), connection('c')] },
    ],
    [
      'a known connection is replaced where it stands',
      withConnection(before, connection('a', 'New')),
      { connections: [connection('a', 'New'), connection('b')] },
    ],
    [
      'a connection goes with its scopes',
      withoutConnection(before, 'b'),
      {
        connections: [connection('a')],
        scopes: [{ host: git, path: '', settings: 'custom', fields: { connection: 'a' } }],
      },
    ],
    ['a host is enabled once', withHost(before, { url: git }), { hosts: [{ url: git }] }],
    [
      'another host is added',
      withHost(before, { url: 'https://x.test' }),
      { hosts: [{ url: git }, { url: 'https://x.test' }] },
    ],
    ['a host goes with its scopes', withoutHost(before, git), { hosts: [], scopes: [] }],
    [
      'a host changes its connection and keeps its groups',
      withHostConnection(before, git, 'b'),
      {
        scopes: [
          { host: git, path: 'shop', settings: 'custom', fields: { connection: 'b' } },
          { host: git, path: '', settings: 'custom', fields: { connection: 'b' } },
        ],
      },
    ],
  ])('%s', (_case, after, expected) => {
    expect(after).toEqual({ ...before, ...expected });
  });
});
