// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { click, find, labelled, named, type } from '../../ui/fixtures/test-kit.ts';
import type { Route } from '../route.ts';
import { host, open, scope, shop, submit, web } from './fixtures/open-projects.tsx';

const rows = (page: HTMLElement): readonly (string | null)[] =>
  [...page.querySelectorAll('.lz-scope')].map((each) => each.textContent);

test('shows what counts where, as a tree', () => {
  const { page } = open([
    shop,
    web,
    scope('ops/api', { active: false, prefix: 'x', ignore: [] }),
    scope('', { connection: 'acme' }, 'custom'),
  ]);
  expect(rows(page)).toEqual([
    'gitlab.acme.exampleAcme Jira · custom settings',
    'opsuses default settings',
    'ops/apiswitched off3 fields overridden',
    'shopAcme Jira · custom settings',
    'shop/web1 field overriddenComment detail',
  ]);
  expect(find<HTMLAnchorElement>(page, '.lz-scope-row:last-child a').getAttribute('href')).toBe(
    '#/projects/https%3A%2F%2Fgitlab.acme.example/shop%2Fweb',
  );
});

test('says that nothing is set yet, and that a host comes first', async () => {
  expect(open([]).page.textContent).toContain('Everywhere the same so far');
  const { page, onGo } = open([], undefined, { hosts: [] });
  await click(named(page, 'Choose Git hosts'));
  expect(onGo).toHaveBeenCalledExactlyOnceWith({ at: 'hosts' });
});

test('a long tree can be searched', async () => {
  const { page } = open('abcdefgh'.split('').map((name) => scope(`team/${name}x`, { prefix: name })));
  await type(labelled(page, 'Search'), 'bx');
  expect(rows(page).map((row) => row?.replace(/(uses|1 field|as Loz|Acme).*/, ''))).toEqual([
    'gitlab.acme.example',
    'team',
    'team/bx',
  ]);
  await type(labelled(page, 'Search'), 'nowhere');
  expect(page.textContent).toContain('Nothing here is called “nowhere”.');
});

test.each<[string, string, Route | undefined, string]>([
  ['a path', 'shop/api', { at: 'projects', host, path: 'shop/api' }, ''],
  ['a page', `${host}/shop/api/-/merge_requests/1`, { at: 'projects', host, path: 'shop/api' }, ''],
  ['nothing', '', undefined, 'Enter the path of a group or project.'],
  ['no path', 'shop//api', undefined, 'This is not the path of a group or project. It should look like shop/web.'],
  ['another host', 'https://github.com/a/b', undefined, 'github.com is not enabled. Enable it under Git hosts.'],
  ['what is there', 'Shop/Web', undefined, 'shop/web has settings already.'],
])('adds %s', async (_case, typed, route, problem) => {
  const { page, onGo } = open([shop, web]);
  await type(labelled(page, 'Group or project'), typed);
  await submit(page);
  expect(onGo.mock.calls.flat()).toEqual(route ? [route] : []);
  expect(page.querySelector('.lz-error')?.textContent ?? '').toBe(problem);
});

test('what is there already can be opened', async () => {
  const { page, onGo } = open([shop]);
  await type(labelled(page, 'Group or project'), 'shop');
  await submit(page);
  await click(named(page, 'Open shop'));
  expect(onGo).toHaveBeenCalledExactlyOnceWith({ at: 'projects', host, path: 'shop' });
});

test('what is removed can be brought back', async () => {
  const { page, settings, onGo, draw } = open([shop, web], 'shop');
  await click(named(page, 'Remove'));
  expect(settings.value.scopes).toEqual([web]);
  await vi.waitFor(() => expect(onGo).toHaveBeenCalledExactlyOnceWith({ at: 'projects' }));
  const list = draw();
  expect(find(list, '.lz-toast').textContent).toContain('The settings of shop were removed.');
  await click(named(list, 'Undo'));
  expect(settings.value.scopes).toEqual([web, shop]);
  await vi.waitFor(() => expect(list.querySelector('.lz-toast')).toBeNull());
});

test('settings are moved to where the project has gone, and back', async () => {
  const { page, actions, settings, onGo, draw } = open([shop, web, scope('ops', { active: false })], 'shop');
  await click(named(page, 'Move…'));
  expect(find(page, '.lz-scope-move').textContent).toContain('1 scope below moves along: shop/web');
  for (const [typed, problem] of [
    ['shop', 'This is where they are.'],
    ['ops', 'ops has settings already.'],
    ['', 'Enter the path of a group or project.'],
  ] as const) {
    await type(labelled(page, 'New path'), typed);
    await click(named(page, 'Move settings'));
    expect(find(page, '.lz-error').textContent).toBe(problem);
  }
  await type(labelled(page, 'New path'), `${host}/store/`);
  await click(named(page, 'Move settings'));
  expect(actions.moveScope).toHaveBeenCalledExactlyOnceWith({ host, path: 'shop' }, { host, path: 'store' });
  await vi.waitFor(() => expect(onGo).toHaveBeenCalledExactlyOnceWith({ at: 'projects', host, path: 'store' }));
  await click(named(draw(), 'Undo'));
  expect(settings.value.scopes.map(({ path }) => path)).toEqual(['shop', 'shop/web', 'ops']);
});
