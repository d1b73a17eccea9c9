import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportSettings } from './file.ts';
import { readImport } from './read-import.ts';

const good = {
  lozenge: 'settings',
  version: 2,
  connections: [{ id: 'acme', name: 'Acme', webUrl: 'https://acme.test', auth: { method: 'pat' } }],
  hosts: [{ url: 'https://git.test' }],
  scopes: [{ host: 'https://git.test', path: 'shop', settings: 'custom', fields: { connection: 'acme' } }],
};
const text = (value: unknown): string => JSON.stringify(value);
const [connection] = good.connections;
const [scope] = good.scopes;
const withFields = (fields: object) => ({ ...good, scopes: [{ ...scope, fields }] });

describe('a file', () => {
  it.each([
    ['as it is', text(good)],
    ['with a byte order mark', `\uFEFF${text(good)}`],
    ['with what a later Lozenge adds', text({ ...good, more: [{ deep: {} }] })],
  ])('is read: %s', (_case, file) => {
    expect(readImport(file)).toEqual({ ok: true, file: good });
  });

  it('is made tidy', () => {
    const untidy = {
      ...good,
      connections: [{ ...connection, webUrl: 'https://ACME.test:443/' }],
      hosts: [{ url: 'https://GIT.test/' }],
      scopes: [{ ...scope, host: 'https://git.test/', path: '/shop/' }],
    };
    expect(readImport(text(untidy))).toEqual({ ok: true, file: good });
  });

  it.each(globSync('test/fixtures/settings/v*.json').toSorted())('of an earlier version comes up: %s', (path) => {
    const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const file = readImport(text({ lozenge: 'settings', ...(document as object) }));
    expect(file).toMatchObject({ ok: true, file: { version: 2 } });
  });

  it.each(globSync('test/fixtures/settings/v2.json'))('that was exported says the same: %s', (path) => {
    const document = JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof exportSettings>[0];
    expect(readImport(exportSettings(document))).toMatchObject({
      ok: true,
      file: { hosts: [{}, {}], scopes: [{}, {}] },
    });
  });

  it.each<[string, string, string, string]>([
    ['one that is huge', `"${'x'.repeat(1_000_001)}"`, 'too-large', ''],
    ['one that is deep', '['.repeat(100_000), 'too-deep', ''],
    ['one that is deep and right', `${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}`, 'too-deep', ''],
    [
      'brackets in a text are not deep',
      `{"lozenge":"settings","name":"${'['.repeat(500)}\\"${'{'.repeat(50)}"}`,
      'wrong-shape',
      'version',
    ],
    ['nothing', '', 'not-json', ''],
    ['a picture', '\u0089PNG', 'not-json', ''],
    ['one cut off', text(good).slice(0, 80), 'not-json', ''],
    ['a list', '[]', 'not-settings', ''],
    ['null', 'null', 'not-settings', ''],
    ['a package.json', '{"name":"lozenge"}', 'not-settings', ''],
    ['a mark of its own', '{"lozenge":{"settings":1}}', 'not-settings', ''],
    ['a later version', text({ ...good, version: 3 }), 'too-new', ''],
    ['a version that never was', text({ ...good, version: 0 }), 'wrong-shape', 'version'],
    ['half a version', text({ ...good, version: 1.5 }), 'wrong-shape', 'version'],
    ['a version in words', text({ ...good, version: '2' }), 'wrong-shape', 'version'],
    [
      '__proto__',
      text(good).replace('"auth":{', '"auth":{"__proto__":{"x":1},'),
      'prototype-key',
      'connections[0].auth.__proto__',
    ],
    ['constructor', text({ ...good, more: { constructor: { prototype: {} } } }), 'prototype-key', 'more.constructor'],
    ['prototype', text({ ...good, hosts: [{ prototype: 1 }] }), 'prototype-key', 'hosts[0].prototype'],
    ['no list', text({ ...good, hosts: {} }), 'wrong-shape', 'hosts'],
    ['no connection', text({ ...good, connections: [7] }), 'wrong-shape', 'connections[0]'],
    [
      'an address that is a script',
      text({ ...good, connections: [{ ...connection, webUrl: 'javascript:alert(1)' }] }),
      'wrong-shape',
      'connections[0].webUrl',
    ],
    [
      'an address with a log-in',
      text({ ...good, connections: [{ ...connection, webUrl: 'https://me:pw@acme.test' }] }),
      'wrong-shape',
      'connections[0].webUrl',
    ],
    [
      'an API address that is none',
      text({ ...good, connections: [{ ...connection, apiUrl: 'file:///etc' }] }),
      'wrong-shape',
      'connections[0].apiUrl',
    ],
    [
      'an unknown way to sign in',
      text({ ...good, connections: [{ ...connection, auth: { method: 'magic' } }] }),
      'wrong-shape',
      'connections[0].auth.method',
    ],
    [
      'an id that is a place',
      text({ ...good, connections: [{ ...connection, id: 'new' }] }),
      'wrong-shape',
      'connections[0].id',
    ],
    [
      'an id of something else',
      text({ ...good, connections: [{ ...connection, id: 'acme~before' }] }),
      'wrong-shape',
      'connections[0].id',
    ],
    [
      'a former address that is a script',
      text({ ...good, connections: [{ ...connection, formerUrls: ['data:,x'] }] }),
      'wrong-shape',
      'connections[0].formerUrls[0]',
    ],
    ['a host that is none', text({ ...good, hosts: [{ url: 'git.test' }] }), 'wrong-shape', 'hosts[0].url'],
    [
      'a path that is an address',
      text({ ...good, scopes: [{ ...scope, path: 'https://x.test/y' }] }),
      'wrong-shape',
      'scopes[0].path',
    ],
    ['a switch in words', text(withFields({ active: 'yes' })), 'wrong-shape', 'scopes[0].fields.active'],
    [
      'a pattern that is too long',
      text(withFields({ pattern: 'A'.repeat(256) })),
      'wrong-shape',
      'scopes[0].fields.pattern',
    ],
    [
      'project keys that are none',
      text(withFields({ projectKeys: ['<script>'] })),
      'wrong-shape',
      'scopes[0].fields.projectKeys',
    ],
    ['an id twice', text({ ...good, connections: [connection, connection] }), 'duplicate', 'connections[1]'],
    [
      'a host twice',
      text({ ...good, hosts: [{ url: 'https://git.test' }, { url: 'https://GIT.test/' }] }),
      'duplicate',
      'hosts[1]',
    ],
    ['a place twice', text({ ...good, scopes: [scope, { ...scope, path: 'SHOP' }] }), 'duplicate', 'scopes[1]'],
  ])('is refused: %s', (_case, file, why, where) => {
    expect(readImport(file)).toEqual({ ok: false, refusal: { why, where } });
  });

  it('with as many entries as it may have takes no more than a moment', () => {
    const scopes = Array.from({ length: 2_000 }, (_, at) => ({ ...scope, path: `a/${at}`, fields: { pattern: 'A+' } }));
    const began = performance.now();
    expect(readImport(text({ ...good, scopes })).ok).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
