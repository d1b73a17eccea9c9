import { expect, test } from 'vitest';
import type { Scope } from '../../../utils/scope/scope.ts';
import { acme } from '../fixtures/samples.ts';
import { placesUsing } from './places-using.ts';

const host = 'https://git.test';
const scope = (path: string, connection?: string): Scope => ({
  host,
  path,
  settings: 'default',
  fields: connection === undefined ? { commitEvents: false } : { connection },
});
const other = { ...acme, id: 'other' };

test.each<[string, readonly (typeof acme)[], readonly Scope[], readonly string[]]>([
  ['the only connection is used everywhere', [acme], [scope('shop')], ['', 'shop']],
  ['of several, where it is named', [acme, other], [scope('shop', 'acme'), scope('legacy', 'other')], ['shop']],
  ['and below that', [acme, other], [scope('shop', 'acme'), scope('shop/web')], ['shop', 'shop/web']],
  ['in order', [acme], [scope('shop/web'), scope('docs'), scope('shop')], ['', 'docs', 'shop', 'shop/web']],
  ['nowhere', [acme, other], [scope('', 'other')], []],
])('%s', (_case, connections, scopes, paths) => {
  const hosts = [{ url: host, connection: '', granted: true }];
  expect(placesUsing({ hosts, scopes, connections }, 'acme')).toEqual(paths.map((path) => ({ host, path })));
});

test('a host that is not enabled counts for nothing', () => {
  expect(placesUsing({ hosts: [], scopes: [scope('shop', 'acme')], connections: [acme] }, 'acme')).toEqual([]);
});
