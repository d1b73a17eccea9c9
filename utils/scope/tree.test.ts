import { describe, expect, it } from 'vitest';
import type { Scope } from './scope.ts';
import { searchTree, toTrees } from './tree.ts';

const host = 'https://git.test';
const scope = (path: string, on = host): Scope => ({ host: on, path, settings: 'custom', fields: { active: true } });

const draw = (paths: readonly string[]): string[] =>
  toTrees(
    paths.map((path) => scope(path)),
    [host],
  )
    .flat()
    .map(({ path, depth, scope: own }) => `${'  '.repeat(depth)}${path || 'instance'}${own ? ' *' : ''}`);

describe('the tree of a host', () => {
  it.each<[string, string[], string[]]>([
    ['without scopes', [], ['instance']],
    ['with its own', [''], ['instance *']],
    ['with the group of a project', ['shop/web'], ['instance', '  shop', '    shop/web *']],
    ['with a group that is one', ['shop/web', 'shop'], ['instance', '  shop *', '    shop/web *']],
    ['each group once', ['a/x', 'A/y'], ['instance', '  a', '    a/x *', '    A/y *']],
    ['deep', ['a/b/c'], ['instance', '  a', '    a/b', '      a/b/c *']],
    ['part by part', ['shop-old', 'shop/web', 'shop'], ['instance', '  shop *', '    shop/web *', '  shop-old *']],
    [
      'without parts of addresses',
      ['projects/SHOP/repos/web', 'acme/Shop/_git/web'],
      [
        'instance',
        '  acme',
        '    acme/Shop',
        '      acme/Shop/_git/web *',
        '  projects/SHOP',
        '    projects/SHOP/repos/web *',
      ],
    ],
  ])('%s', (_case, paths, drawn) => {
    expect(draw(paths)).toEqual(drawn);
  });

  it('stands beside those of other hosts, of such that are not enabled last', () => {
    const trees = toTrees([scope('x', 'https://gone.test'), scope('shop')], ['https://a.test', host]);
    expect(trees.map(([first]) => first?.host)).toEqual(['https://a.test', host, 'https://gone.test']);
  });
});

describe('a search', () => {
  const [tree = []] = toTrees(
    ['shop/web', 'shop/api', 'ops', 'a/My%20Project'].map((path) => scope(path)),
    [host],
  );
  it.each<[typed: string, found: string[]]>([
    ['web', ['', 'shop', 'shop/web']],
    ['SHOP', ['', 'shop', 'shop/api', 'shop/web']],
    ['api shop', ['', 'shop', 'shop/api']],
    ['my project', ['', 'a', 'a/My%20Project']],
    ['nothing', []],
    ['git.test', tree.map(({ path }) => path)],
    [' ', tree.map(({ path }) => path)],
  ])('for %j', (typed, found) => {
    expect(searchTree(tree, typed).map(({ path }) => path)).toEqual(found);
  });
});
