// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hosts } from '../index.ts';
import { readPage } from '../read-page.ts';

const head = '<meta property="og:site_name" content="GitLab">';

beforeEach(() => {
  document.head.innerHTML = head;
  document.body.innerHTML = '';
  document.body.dataset['page'] = 'projects:merge_requests:show';
  delete document.body.dataset['projectFullPath'];
  document.documentElement.className = '';
});

const label = (pathname: string) => readPage(hosts, document, { pathname })?.label;

describe('a page of GitLab', () => {
  it.each([
    ['a merge request', '/shop/web/-/merge_requests/1207', 'shop/web !1207'],
    ['its tabs', '/shop/web/-/merge_requests/1207/commits', 'shop/web !1207'],
    ['in nested groups', '/a/b/c/d/-/merge_requests/1', 'a/b/c/d !1'],
    ['before 12.x', '/sourcegraph/jsonrpc2/merge_requests/1/diffs', 'sourcegraph/jsonrpc2 !1'],
    ['a commit', '/shop/web/-/commit/0123456789abcdef0123456789abcdef01234567', 'shop/web 01234567'],
    ['the list', '/shop/web/-/merge_requests', undefined],
    ['a new one', '/shop/web/-/merge_requests/new', undefined],
    ['commits', '/shop/web/-/commits/main', undefined],
    ['a file', '/shop/web/-/blob/main/merge_requests/a', undefined],
    ['the home page', '/', undefined],
  ])('%s', (_case, pathname, expected) => {
    expect(label(pathname)).toBe(expected);
  });

  it('names the project itself under a relative URL', () => {
    document.body.dataset['projectFullPath'] = 'shop/web';
    expect(label('/gitlab/shop/web/-/merge_requests/7')).toBe('shop/web !7');
  });
});

describe('GitLab is recognised', () => {
  it.each([
    ['by its marks', head, 'projects:show', true],
    ['not without its name', '<meta property="og:site_name" content="Gitea">', 'projects:show', false],
    ['not on a page that only names it', head, undefined, false],
    ['not by a page mark of something else', head, 'home', false],
  ])('%s', (_case, marks, page, expected) => {
    document.head.innerHTML = marks;
    delete document.body.dataset['page'];
    Object.assign(document.body.dataset, page === undefined ? {} : { page });
    expect(hosts.some((host) => host.recognises(document))).toBe(expected);
  });
});

describe('the theme', () => {
  it.each([
    ['dark', 'gl-dark', 'dark'],
    ['light', 'gl-light', 'light'],
    ['the system’s, resolved by GitLab itself', 'gl-system', 'light'],
  ])('%s', (_case, className, expected) => {
    document.documentElement.className = className;
    expect(hosts[0]?.theme(document)).toBe(expected);
  });
});
