// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';
import { githubFacts } from './facts.ts';
import { github } from './github.ts';
import { githubTheme } from './theme.ts';

const head = '<meta property="og:site_name" content="GitHub"><meta name="hostname" content="github.com">';

beforeEach(() => {
  document.head.innerHTML = head;
  document.body.innerHTML = '';
  document.title = '';
});

const read = (pathname: string) => readPage(github, document, { pathname, search: '' });
const request = (pathname: string) => githubFacts.request?.({ pathname, search: '' }, document);

describe('an address of GitHub', () => {
  it.each([
    ['a commit in a pull request', '/shop/web/pull/7/commits/0123456789', 'merge-request', 'shop/web #7'],
    ['its files, as they were', '/shop/web/pull/7/files/0123456..789abcd', 'merge-request', 'shop/web #7'],
    ['its checks', '/shop/web/pull/7/checks', 'merge-request', 'shop/web #7'],
    ['a new pull request', '/shop/web/pull/new/main', undefined, undefined],
    ['a new issue', '/shop/web/issues/new/choose', undefined, undefined],
    ['issues by somebody', '/shop/web/issues/created_by/ada', 'issues', 'shop/web issues'],
    ['issues of a milestone', '/shop/web/milestone/3', 'issues', 'shop/web milestone'],
    ['all labels', '/shop/web/labels', undefined, undefined],
    ['a commit as a patch', '/shop/web/commit/0123456789.patch', undefined, undefined],
    ['an edited file', '/shop/web/edit/main/pull/7', 'file', 'shop/web'],
    ['a release', '/shop/web/releases/tag/commit/0123456', 'releases', 'shop/web releases'],
    ['pull requests of everything', '/pulls/review-requested', 'merge-requests', 'pulls'],
    ['the home page', '/', 'dashboard', 'GitHub'],
    ['settings', '/settings/profile', undefined, undefined],
    ['somebody', '/ada', undefined, undefined],
    ['an odd name', '/shop/"]web/pull/7', 'merge-request', 'shop/"]web #7'],
  ])('%s', (_case, pathname, id, label) => {
    const page = read(pathname.replace('"', '%22'));
    expect([page?.page.id, page?.label.replace('%22', '"')]).toEqual([id, label]);
  });
});

describe('GitHub is recognised', () => {
  it.each([
    ['by its two marks', head, true],
    ['on Enterprise Server', head.replace('GitHub', 'GitHub Enterprise'), true],
    ['not as its documentation', head.replace('GitHub', 'GitHub Docs'), false],
    ['not by its name alone', '<meta property="og:site_name" content="GitHub">', false],
    ['not without its name', '<meta name="hostname" content="github.com">', false],
  ])('%s', (_case, marks, expected) => {
    document.head.innerHTML = marks;
    expect(github.recognises(document)).toBe(expected);
  });

  it('not by marks that somebody wrote', () => {
    document.head.innerHTML = '';
    document.body.innerHTML = head;
    expect(github.recognises(document)).toBe(false);
  });
});

describe('the theme', () => {
  it.each([
    ['before there were any', {}, 'light'],
    ['light', { colorMode: 'light', lightTheme: 'light_high_contrast', darkTheme: 'dark' }, 'light'],
    ['dark', { colorMode: 'dark', lightTheme: 'light', darkTheme: 'dark_dimmed' }, 'dark'],
    ['a dark one by day', { colorMode: 'light', lightTheme: 'dark_colorblind', darkTheme: 'light' }, 'dark'],
    ['the browser’s', { colorMode: 'auto', lightTheme: 'light', darkTheme: 'dark' }, undefined],
    ['always dark', { colorMode: 'auto', lightTheme: 'dark_colorblind', darkTheme: 'dark_colorblind' }, 'dark'],
    ['always light', { colorMode: 'auto', lightTheme: 'light', darkTheme: 'light_colorblind' }, 'light'],
  ])('%s', (_case, dataset, expected) => {
    const { dataset: actual } = document.documentElement;
    for (const name of Object.keys(actual)) delete actual[name];
    Object.assign(actual, dataset);
    expect(githubTheme(document)).toBe(expected);
  });
});

describe('the state of a pull request', () => {
  it.each([
    ['open', '<span class="State State--open">Open</span>', 'open'],
    ['queued', '<span data-component="StateLabel">Queued</span>', 'open'],
    ['a draft', '<span class="State">\n Draft\n</span>', 'draft'],
    ['merged, which closed an issue', '<b class="State">Merged</b><b class="State">Closed</b>', 'merged'],
    ['unsaid', '<span class="state">Open</span>', undefined],
  ])('%s', (_case, html, expected) => {
    document.body.innerHTML = html;
    expect(request('/shop/web/pull/7')?.state).toBe(expected);
  });
});

it('does not take the author from the title of another pull request', () => {
  document.title = 'Round prices by ada · Pull Request #71 · shop/web';
  expect(request('/shop/web/pull/7')?.author).toBeUndefined();
  expect(request('/shop/web/pull/71')?.author).toBe('ada');
});
