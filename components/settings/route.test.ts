import { expect, it } from 'vitest';
import { readRoute, writeRoute, type Route } from './route.ts';

it.each<[string, Route]>([
  ['#/connections', { at: 'connections' }],
  ['#/connections/new', { at: 'connections', id: 'new' }],
  ['#/connections/0b6f%2F1', { at: 'connections', id: '0b6f/1' }],
  ['#/hosts', { at: 'hosts' }],
  ['#/projects', { at: 'projects' }],
  ['#/projects/https%3A%2F%2Fgitlab.com/', { at: 'projects', host: 'https://gitlab.com', path: '' }],
  ['#/projects/https%3A%2F%2Fgitlab.com/shop%2Fweb', { at: 'projects', host: 'https://gitlab.com', path: 'shop/web' }],
  ['#/security', { at: 'security' }],
  ['#/access', { at: 'access' }],
  ['#/transfer', { at: 'transfer' }],
])('%s is a place', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(writeRoute(route)).toBe(hash);
});

it.each([
  ['nothing', '', undefined],
  ['no place', '#/elsewhere', undefined],
  ['an anchor', '#hosts', undefined],
  ['more than it needs', '#/hosts/x/y', { at: 'hosts' }],
  ['a slash at the end', '#/connections/', { at: 'connections' }],
  ['a host without its path', '#/projects/https%3A%2F%2Fx.test', { at: 'projects', host: 'https://x.test', path: '' }],
  ['no encoding', '#/connections/100%', { at: 'connections', id: '100%' }],
  ['a name that objects have', '#/toString', undefined],
])('%s is read as far as it goes', (_case, hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});
