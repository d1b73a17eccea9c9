import { describe, expect, it } from 'vitest';
import type { Scope } from './scope.ts';
import { connectionFor, hostOf } from './resolve.ts';

const hosts = [{ url: 'https://git.test' }, { url: 'https://git.test/gitlab' }, { url: 'http://gitlab.test:8100' }];

describe('the Git host of an address', () => {
  it.each([
    ['https://git.test/a/b', 'https://git.test'],
    ['https://git.test/gitlab/a/b', 'https://git.test/gitlab'],
    ['https://git.test/gitlabs/a', 'https://git.test'],
    ['https://git.test', 'https://git.test'],
    ['https://git.test.evil/a', undefined],
    ['http://git.test/a', undefined],
    ['http://gitlab.test:8100/x', 'http://gitlab.test:8100'],
    ['http://gitlab.test:81/x', undefined],
  ])('%s', (address, url) => {
    expect(hostOf(hosts, address)?.url).toBe(url);
  });
});

describe('the connection of a project', () => {
  const host = 'https://git.test';
  const scope = (path: string, connection: string): Scope => ({
    host,
    path,
    settings: 'custom',
    fields: { connection },
  });
  const connections = [{ id: 'cloud' }, { id: 'server' }];

  it.each([
    ['the project itself wins', [scope('', 'cloud'), scope('shop', 'cloud'), scope('shop/web', 'server')], 'server'],
    ['then the nearest group', [scope('', 'cloud'), scope('shop', 'server')], 'server'],
    ['then the instance', [scope('', 'cloud'), scope('other', 'server')], 'cloud'],
    ['a name that only begins alike does not count', [scope('', 'cloud'), scope('sho', 'server')], 'cloud'],
    ['a connection that is gone decides nothing', [scope('', 'cloud'), scope('shop', 'gone')], undefined],
    [
      'a scope that is switched off has none',
      [{ ...scope('shop', 'cloud'), fields: { connection: 'cloud', active: false } }],
      undefined,
    ],
    ['nothing decides between two', [], undefined],
    ['another host does not count', [{ ...scope('', 'cloud'), host: 'https://x.test' }], undefined],
  ])('%s', (_case, scopes, expected) => {
    expect(connectionFor({ scopes, connections }, host, 'shop/web')).toBe(expected);
  });

  it('the only connection serves everything', () => {
    expect(connectionFor({ scopes: [], connections: [{ id: 'cloud' }] }, host, 'shop/web')).toBe('cloud');
  });
});
