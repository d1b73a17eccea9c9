import { describe, expect, it } from 'vitest';
import { mergeScope } from './merge.ts';
import { moveScopes } from './move.ts';
import type { Scope, ScopeFields } from './scope.ts';

const host = 'https://git.test';
const at = (path: string, settings: Scope['settings'] = 'default', fields: Partial<ScopeFields> = {}): Scope => ({
  host,
  path,
  settings,
  fields,
});
const shop = (settings: Scope['settings'], fields: Partial<ScopeFields>): Scope => at('shop', settings, fields);

describe('two windows', () => {
  it.each<[string, Scope | undefined, Scope, Scope | undefined, Scope]>([
    ['nobody else', undefined, shop('default', { prefix: 'm' }), undefined, shop('default', { prefix: 'm' })],
    [
      'change different fields',
      shop('custom', { prefix: 'b' }),
      shop('custom', { prefix: 'm' }),
      shop('custom', { prefix: 'b', active: false }),
      shop('custom', { prefix: 'm', active: false }),
    ],
    [
      'change the same field: the last one counts',
      shop('custom', { prefix: 'b' }),
      shop('custom', { prefix: 'm' }),
      shop('custom', { prefix: 't' }),
      shop('custom', { prefix: 'm' }),
    ],
    [
      'one resets what the other leaves',
      shop('default', { prefix: 'b', active: false }),
      shop('default', { active: false }),
      shop('default', { prefix: 'b', active: false, pattern: 'X' }),
      shop('default', { active: false, pattern: 'X' }),
    ],
    [
      'one chooses anew',
      shop('custom', { prefix: 'b' }),
      shop('default', {}),
      shop('custom', { prefix: 't' }),
      shop('default', {}),
    ],
    [
      'the other chooses anew',
      shop('default', { prefix: 'b' }),
      shop('default', { prefix: 'm' }),
      shop('custom', { prefix: 'b', active: false }),
      shop('custom', { prefix: 'm', active: false }),
    ],
    [
      'the other removes it',
      shop('default', { prefix: 'b' }),
      shop('default', { prefix: 'm' }),
      undefined,
      shop('default', { prefix: 'm' }),
    ],
    [
      'both begin',
      undefined,
      shop('default', { prefix: 'm' }),
      shop('default', { pattern: 'X' }),
      shop('default', { pattern: 'X', prefix: 'm' }),
    ],
  ])('%s', (_case, base, mine, theirs, merged) => {
    expect(mergeScope(base, mine, theirs)).toEqual(merged);
  });
});

describe('a move', () => {
  it.each<[string, string[], string, string, string[] | { taken: string }]>([
    ['a project', ['shop/web', 'ops'], 'shop/web', 'store/web', ['ops', 'store/web']],
    [
      'a group with what is in it',
      ['shop', 'shop/web', 'shopping'],
      'shop',
      'store',
      ['shopping', 'store', 'store/web'],
    ],
    ['another case', ['Shop/Web'], 'shop', 'store', ['store/Web']],
    ['into itself', ['shop', 'shop/web'], 'shop', 'shop/old', ['shop/old', 'shop/old/web']],
    ['by its case alone', ['shop'], 'shop', 'Shop', ['Shop']],
    ['onto settings', ['shop', 'store'], 'shop', 'Store', { taken: 'Store' }],
    ['onto settings of a project in it', ['shop/web', 'store/web'], 'shop', 'store', { taken: 'store/web' }],
    ['beside settings', ['shop/web', 'store/api'], 'shop', 'store', ['store/api', 'store/web']],
  ])('%s', (_case, paths, from, to, expected) => {
    const moved = moveScopes(
      paths.map((path) => at(path)),
      { host, path: from },
      { host, path: to },
    );
    expect(moved.ok ? moved.scopes.map(({ path }) => path) : { taken: moved.taken }).toEqual(expected);
  });

  it('to another host', () => {
    const moved = moveScopes([at('shop/web')], { host, path: 'shop' }, { host: 'https://new.test', path: 'a/b' });
    expect(moved).toMatchObject({ ok: true, scopes: [{ host: 'https://new.test', path: 'a/b/web' }] });
  });
});
