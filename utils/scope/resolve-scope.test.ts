import { describe, expect, it } from 'vitest';
import type { Scope, ScopeFields } from './scope.ts';
import { defaults } from './defaults.ts';
import { resolveScope } from './resolve.ts';

const host = 'https://git.test';
type Fields = Partial<ScopeFields>;
const custom = (path: string, fields: Fields = {}): Scope => ({ host, path, settings: 'custom', fields });
const inherits = (path: string, fields: Fields = {}): Scope => ({ host, path, settings: 'default', fields });

/** Scopes, the path that is looked at, and what of its settings the case is about. */
type Case = readonly [name: string, scopes: readonly Scope[], path: string, values: Fields];

const gitlab: readonly Case[] = [
  ['nothing set: as Lozenge comes', [], 'shop/web', defaults],
  ['the instance serves a project', [custom('', { prefix: 'i' })], 'shop/web', { prefix: 'i' }],
  ['the instance serves a group', [custom('', { prefix: 'i' })], 'shop', { prefix: 'i' }],
  ['the instance serves itself', [custom('', { prefix: 'i' })], '', { prefix: 'i' }],
  [
    'a group wins over the instance',
    [custom('', { prefix: 'i' }), custom('shop', { prefix: 'g' })],
    'shop/web',
    { prefix: 'g' },
  ],
  [
    'a project wins over its group',
    [custom('shop', { prefix: 'g' }), custom('shop/web', { prefix: 'p' })],
    'shop/web',
    { prefix: 'p' },
  ],
  [
    'a project wins over the instance',
    [custom('', { prefix: 'i' }), custom('shop/web', { prefix: 'p' })],
    'shop/web',
    { prefix: 'p' },
  ],
  ['the nearest group wins', [custom('a', { prefix: '1' }), custom('a/b', { prefix: '2' })], 'a/b/c', { prefix: '2' }],
  ['a farther group serves where the nearer has none', [custom('a', { prefix: '1' })], 'a/b/c/d', { prefix: '1' }],
  [
    'three groups deep',
    [custom('a', { prefix: '1' }), custom('a/b', { prefix: '2' }), custom('a/b/c', { prefix: '3' })],
    'a/b/c/d',
    { prefix: '3' },
  ],
  [
    'a group of another name does not count',
    [custom('', { prefix: 'i' }), custom('other', { prefix: 'g' })],
    'shop/web',
    { prefix: 'i' },
  ],
  ['a group whose name begins alike does not count', [custom('shop', { prefix: 'g' })], 'shopping/web', { prefix: '' }],
  ['a project does not serve its neighbour', [custom('shop/web', { prefix: 'p' })], 'shop/api', { prefix: '' }],
  ['a project does not serve its group', [custom('shop/web', { prefix: 'p' })], 'shop', { prefix: '' }],
  [
    'another host does not count',
    [{ ...custom('', { prefix: 'x' }), host: 'https://x.test' }],
    'shop/web',
    { prefix: '' },
  ],
  [
    'all or nothing: custom settings take no field from above',
    [custom('', { prefix: 'i', pattern: 'X' }), custom('shop', { prefix: 'g' })],
    'shop/web',
    { prefix: 'g', pattern: '' },
  ],
  [
    'all or nothing, of a project',
    [custom('shop', { transitions: 'done' }), custom('shop/web')],
    'shop/web',
    { transitions: 'off' },
  ],
  [
    'custom settings that say nothing are what Lozenge comes with',
    [custom('', { active: false }), custom('shop')],
    'shop/web',
    defaults,
  ],
  [
    'using defaults is the nearest custom group',
    [custom('a', { prefix: '1' }), inherits('a/b')],
    'a/b/c',
    { prefix: '1' },
  ],
  [
    'using defaults passes over a group that uses defaults too',
    [custom('', { prefix: 'i' }), inherits('a'), inherits('a/b')],
    'a/b/c',
    { prefix: 'i' },
  ],
  ['using defaults without anything above', [inherits('shop')], 'shop/web', defaults],
  [
    'a group that is switched off is inherited as switched off',
    [custom('', { active: true }), custom('shop', { active: false })],
    'shop/web',
    { active: false },
  ],
  [
    'a project may be on in a group that is off',
    [custom('shop', { active: false }), custom('shop/web', { active: true })],
    'shop/web',
    { active: true },
  ],
  [
    'a project may be off in a group that is on',
    [custom('shop', { active: true }), custom('shop/web', { active: false })],
    'shop/web',
    { active: false },
  ],
  ['an instance that is off is off everywhere', [custom('', { active: false })], 'a/b/c', { active: false }],
  [
    'what the parent changes counts at once: before',
    [custom('a', { commentDetail: 'standard' }), inherits('a/b')],
    'a/b',
    { commentDetail: 'standard' },
  ],
  [
    'what the parent changes counts at once: after',
    [custom('a', { commentDetail: 'all-details' }), inherits('a/b')],
    'a/b',
    { commentDetail: 'all-details' },
  ],
  [
    'what the parent changes does not reach custom settings',
    [custom('a', { commentDetail: 'all-details' }), custom('a/b')],
    'a/b',
    { commentDetail: 'standard' },
  ],
  [
    'the order in which scopes are kept does not matter',
    [custom('a/b', { prefix: '2' }), custom('', { prefix: 'i' }), custom('a', { prefix: '1' })],
    'a/b/c',
    { prefix: '2' },
  ],
];

const ours: readonly Case[] = [
  [
    'a field on top of a group',
    [custom('shop', { prefix: 'g', pattern: 'X' }), inherits('shop/web', { prefix: 'p' })],
    'shop/web',
    { prefix: 'p', pattern: 'X' },
  ],
  [
    'a field on top of the instance',
    [custom('', { prefix: 'i', pattern: 'X' }), inherits('shop', { prefix: 'g' })],
    'shop/web',
    { prefix: 'g', pattern: 'X' },
  ],
  [
    'fields of several scopes',
    [custom('', { navigation: false }), inherits('a', { prefix: '1' }), inherits('a/b', { pattern: 'X' })],
    'a/b/c',
    { navigation: false, prefix: '1', pattern: 'X' },
  ],
  [
    'the nearest field wins',
    [inherits('a', { prefix: '1' }), inherits('a/b', { prefix: '2' })],
    'a/b/c',
    { prefix: '2' },
  ],
  [
    'a field set above custom settings does not reach below them',
    [inherits('a', { prefix: '1' }), custom('a/b', { pattern: 'X' })],
    'a/b/c',
    { prefix: '', pattern: 'X' },
  ],
  [
    'a field below custom settings does',
    [custom('a/b', { pattern: 'X' }), inherits('a/b/c', { prefix: '3' })],
    'a/b/c/d',
    { prefix: '3', pattern: 'X' },
  ],
  [
    'a field without anything above',
    [inherits('shop', { reading: 'gitlab' })],
    'shop/web',
    { reading: 'gitlab', prefix: '' },
  ],
  [
    'a field may be what Lozenge comes with',
    [custom('', { prefix: 'i' }), inherits('shop', { prefix: '' })],
    'shop/web',
    { prefix: '' },
  ],
  [
    'a list is replaced, not added to',
    [custom('', { ignore: ['UTF'] }), inherits('shop', { ignore: ['SHA'] })],
    'shop/web',
    { ignore: ['SHA'] },
  ],
  [
    'a list may be emptied',
    [custom('', { projectKeys: ['A'] }), inherits('shop', { projectKeys: [] })],
    'shop/web',
    { projectKeys: [] },
  ],
  [
    'a connection by itself',
    [custom('', { connection: 'a', prefix: 'i' }), inherits('shop', { connection: 'b' })],
    'shop/web',
    { connection: 'b', prefix: 'i' },
  ],
  [
    'switched off by itself',
    [custom('', { connection: 'a' }), inherits('shop', { active: false })],
    'shop/web',
    { active: false, connection: 'a' },
  ],
];

const paths: readonly Case[] = [
  ['a page below the project', [custom('shop/web', { prefix: 'p' })], 'shop/web/-/merge_requests/1', { prefix: 'p' }],
  ['another case', [custom('Shop/Web', { prefix: 'p' })], 'shop/WEB/-/issues', { prefix: 'p' }],
  ['a page of a group', [custom('shop', { prefix: 'g' })], 'groups/shop/-/merge_requests', { prefix: 'g' }],
  ['a page of a subgroup', [custom('a/b', { prefix: '2' })], 'groups/a/b/-/issues', { prefix: '2' }],
  ['a project in something called groups', [custom('web', { prefix: 'x' })], 'groups/web', { prefix: '' }],
  ['no path at all', [custom('shop', { prefix: 'g' })], '', { prefix: '' }],
];

describe.each([
  ['as GitLab inherits', gitlab],
  ['single fields', ours],
  ['paths', paths],
])('%s', (_name, cases) => {
  it.each(cases)('%s', (_case, scopes, path, values) => {
    expect(resolveScope(scopes, host, path).values).toMatchObject(values);
  });
});

describe('where a value comes from', () => {
  const scopes = [
    custom('', { prefix: 'i' }),
    custom('a', { prefix: '1', pattern: 'X' }),
    inherits('a/b', { pattern: 'Y' }),
  ];

  it.each([
    ['a/b/c', 'prefix', 'a'],
    ['a/b/c', 'pattern', 'a/b'],
    ['a/b/c', 'navigation', 'a'],
    ['x', 'prefix', ''],
    ['x', 'pattern', ''],
  ] as const)('at %s, %s comes from “%s”', (path, field, origin) => {
    expect(resolveScope(scopes, host, path).origins[field]).toBe(origin);
  });

  it('nobody set it', () => {
    expect(resolveScope([], host, 'a').origins).toEqual({});
  });
});
