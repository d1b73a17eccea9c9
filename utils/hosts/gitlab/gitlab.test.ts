// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';
import { gitlabFacts } from './facts.ts';
import { gitlab } from './gitlab.ts';
import { gitlabTheme } from './theme.ts';

const head = '<meta property="og:site_name" content="GitLab">';

beforeEach(() => {
  document.head.innerHTML = head;
  document.body.innerHTML = '';
  document.body.dataset['page'] = 'projects:merge_requests:show';
  delete document.body.dataset['projectFullPath'];
  document.documentElement.className = '';
});

const label = (pathname: string) => readPage(gitlab, document, { pathname, search: '' })?.label;

describe('a page of GitLab', () => {
  it.each([
    ['a merge request', '/shop/web/-/merge_requests/1207', 'shop/web !1207'],
    ['its tabs', '/shop/web/-/merge_requests/1207/commits', 'shop/web !1207'],
    ['in nested groups', '/a/b/c/d/-/merge_requests/1', 'a/b/c/d !1'],
    ['before 12.x', '/sourcegraph/jsonrpc2/merge_requests/1/diffs', 'sourcegraph/jsonrpc2 !1'],
    ['the form to edit it', '/shop/web/-/merge_requests/1207/edit', undefined],
    ['a new one', '/shop/web/-/merge_requests/new', undefined],
    ['the list', '/shop/web/-/merge_requests', 'shop/web merge requests'],
    ['the list of a group', '/groups/shop/-/merge_requests', 'shop merge requests'],
    ['a commit', '/shop/web/-/commit/0123456789abcdef0123456789abcdef01234567', 'shop/web 01234567'],
    ['a commit by a short name', '/shop/web/-/commit/0123456', 'shop/web 0123456'],
    ['something that is no commit', '/shop/web/-/commit/main', undefined],
    ['commits', '/shop/web/-/commits/main', 'shop/web commits main'],
    ['a project named as a page', '/shop/commits/commits/main', 'shop/commits commits main'],
    ['a file in a folder named as a page', '/shop/web/-/blob/main/merge_requests/1', 'shop/web main/merge_requests/1'],
    ['such a file before 12.x', '/shop/web/blob/main/merge_requests/1', 'shop/web main/merge_requests/1'],
    ['a form for a new tag', '/shop/web/-/tags/new', undefined],
    ['a form for a release', '/shop/web/-/releases/v1/edit', undefined],
    ['an epic', '/groups/shop/backend/-/epics/3', 'shop/backend #3'],
    ['an incident', '/shop/web/-/issues/incident/12', 'shop/web #12'],
    ['a form for a new issue', '/shop/web/-/issues/new', undefined],
    ['a job', '/shop/web/-/jobs/99', 'shop/web job 99'],
    ['settings', '/shop/web/-/settings/integrations/jira/edit', undefined],
    ['the home page', '/', undefined],
  ])('%s', (_case, pathname, expected) => {
    expect(label(pathname)).toBe(expected);
  });

  it.each([
    ['help', 'help:show', '/help/user/project/merge_requests'],
    ['the editor', 'ide:index', '/-/ide/project/shop/web/tree/main'],
    ['a group’s home page', 'groups:show', '/groups/shop/backend'],
    ['its members', 'projects:project_members:index', '/shop/web/members'],
  ])('is a project’s: not %s', (_case, mark, pathname) => {
    document.body.dataset['page'] = mark;
    expect(label(pathname)).toBeUndefined();
  });

  it('has a label that a message can carry', () => {
    expect(label(`/shop/web/-/blob/main/${'deep/'.repeat(100)}a.ts`)?.length).toBe(300);
  });
});

describe('below a relative URL', () => {
  it.each([
    ['/tools/git', '/tools/git/shop/web/-/merge_requests/7', 'shop/web !7'],
    ['/tools/git', '/tools/git/groups/shop/-/issues', 'shop issues'],
    ['/tools/git', '/tools/git/shop/web/merge_requests/7', 'shop/web !7'],
    ['', '/shop/web/-/merge_requests/7', 'shop/web !7'],
  ])('an inline script says %j', (root, pathname, expected) => {
    document.head.innerHTML = `${head}<script>window.gon={};gon.relative_url_root="${root}";gon.dot_com=false;</script>`;
    expect(label(pathname)).toBe(expected);
  });

  it('and the address counts where Vue has gone on to another project', () => {
    document.body.dataset['projectFullPath'] = 'shop/web';
    expect(label('/shop/backend/-/work_items/7')).toBe('shop/backend #7');
  });
});

describe('a merge request', () => {
  const request = () => gitlabFacts.request?.({ pathname: '/shop/web/-/merge_requests/7', search: '' }, document);

  it.each([
    ['open, 18.9 as the server sends it', '<div class="js-mr-header" data-state="opened"></div>', 'open'],
    ['locked while it merges', '<div class="js-mr-header" data-state="locked"></div>', 'open'],
    ['merged', '<div class="js-mr-header" data-state="merged"></div>', 'merged'],
    ['closed', '<div class="js-mr-header" data-state="closed"></div>', 'closed'],
    ['open, 16 on', '<p class="detail-page-description"><b class="badge badge-success"></b></p>', 'open'],
    ['closed, 16 on', '<p class="detail-page-description"><b class="badge badge-danger"></b></p>', 'closed'],
    ['merged, 16 on', '<p class="detail-page-description"><b class="badge badge-info"></b></p>', 'merged'],
    ['merged, 15', '<b class="badge issuable-status-badge-merged"></b>', 'merged'],
    ['merged, 13', '<div class="issuable-status-box status-box-mr-merged"></div>', 'merged'],
    ['not said', '', undefined],
  ])('is %s', (_case, html, state) => {
    document.body.innerHTML = html;
    expect(request()?.state).toBe(state);
  });

  it.each([
    ['Draft: round once', 'draft'],
    ['[Draft] round once', 'draft'],
    ['(Draft) round once', 'draft'],
    ['WIP: round once', 'draft'],
    ['Drafts are kept', 'open'],
    ['Draft horses', 'open'],
  ])('%j is %s', (title, state) => {
    document.body.innerHTML = `<div class="detail-page-header"><h1> ${title} </h1></div><i class="js-mr-header" data-state="opened"></i>`;
    expect(request()?.state).toBe(state);
  });

  it('says only what is there', () => {
    expect(request()).toEqual({ id: '7' });
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
    expect(gitlab.recognises(document)).toBe(expected);
  });
});

describe('the theme', () => {
  it.each([
    ['dark', 'gl-dark', 'dark'],
    ['light', 'gl-light', 'light'],
    ['the system’s, resolved by GitLab itself', 'gl-system', 'light'],
  ])('%s', (_case, className, expected) => {
    document.documentElement.className = className;
    expect(gitlabTheme(document)).toBe(expected);
  });
});

describe('the signed-in user', () => {
  it.each([
    ['someone', 'gon.current_user_id=7;gon.current_username="mkowalski";', 'mkowalski'],
    ['nobody', 'gon.api_version="v4";', undefined],
  ])('%s', (_case, script, expected) => {
    document.head.innerHTML = `<script>window.gon={};${script}</script>`;
    expect(gitlabFacts.user?.(document)).toBe(expected);
  });
});
