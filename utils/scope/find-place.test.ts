import { describe, expect, it } from 'vitest';
import { findPlace, pathIn, placeOf, toProjectPath } from './find-place.ts';

const hosts = [{ url: 'https://gitlab.com' }, { url: 'https://git.test/gitlab' }, { url: 'http://git.test:8100' }];

describe('what was typed or pasted', () => {
  it.each<[typed: string, host: string, path: string]>([
    ['shop/web', 'https://gitlab.com', 'shop/web'],
    ['shop/web/-/merge_requests/1', 'https://gitlab.com', 'shop/web'],
    ['https://gitlab.com/shop/web/-/merge_requests/1', 'https://gitlab.com', 'shop/web'],
    ['https://gitlab.com/shop/web/-/merge_requests/1?tab=2#note_3', 'https://gitlab.com', 'shop/web'],
    ['https://gitlab.com/shop/web/', 'https://gitlab.com', 'shop/web'],
    ['gitlab.com/shop/web', 'https://gitlab.com', 'shop/web'],
    ['https://gitlab.com/groups/shop/backend/-/issues', 'https://gitlab.com', 'shop/backend'],
    ['https://git.test/gitlab/shop/web/-/commits', 'https://git.test/gitlab', 'shop/web'],
    ['http://git.test:8100/shop', 'http://git.test:8100', 'shop'],
  ])('%s', (typed, host, path) => {
    expect(findPlace(hosts, typed, 'https://gitlab.com')).toEqual({ ok: true, place: { host, path } });
  });

  it.each([
    ['', { why: 'nothing' }],
    ['  ', { why: 'nothing' }],
    ['https://gitlab.com/', { why: 'no-path' }],
    ['gitlab.com', { why: 'no-path' }],
    ['shop//web', { why: 'no-path' }],
    ['https://github.com/acme/web', { why: 'unknown-host', origin: 'https://github.com' }],
    ['https://git.test/shop/web', { why: 'unknown-host', origin: 'https://git.test' }],
    ['https://gitlab.com.evil.test/shop', { why: 'unknown-host', origin: 'https://gitlab.com.evil.test' }],
  ])('%j is no place', (typed, expected) => {
    expect(findPlace(hosts, typed, 'https://gitlab.com')).toEqual({ ok: false, ...expected });
  });
});

describe('the project of a page', () => {
  it.each([
    ['GitLab', 'a/b/c/-/pipelines/7', 'a/b/c'],
    ['GitLab, a group', 'groups/shop/-/epics/3', 'shop'],
    ['GitLab, a project called groups', 'groups/web', 'groups/web'],
    ['GitLab until 12', 'shop/web/merge_requests/1/diffs', 'shop/web'],
    ['GitLab, a project called issues', 'shop/issues', 'shop/issues'],
    ['GitHub', 'acme/web/pull/12/files', 'acme/web'],
    ['Gitea', 'acme/web/src/branch/main', 'acme/web'],
    ['Bitbucket Cloud', 'acme/web/pull-requests/3', 'acme/web'],
    ['Bitbucket Server', 'projects/SHOP/repos/web/pull-requests/3/overview', 'projects/SHOP/repos/web'],
    ['Bitbucket Server, a person’s', 'users/mira/repos/web/browse', 'users/mira/repos/web'],
    ['Azure DevOps', 'acme/Shop/_git/web/pullrequest/4', 'acme/Shop/_git/web'],
    ['Azure DevOps, a project called as its repository', '_git/web/commits', '_git/web'],
    ['Gerrit', 'c/platform/build/+/1234', 'c/platform/build'],
    ['no page', 'shop/web', 'shop/web'],
    ['a dashboard', 'dashboard/merge_requests', 'dashboard/merge_requests'],
  ])('%s', (_host, path, project) => {
    expect(toProjectPath(path)).toBe(project);
  });

  it('lies below the relative URL', () => {
    expect(pathIn('https://git.test/gitlab', 'https://git.test/gitlab/shop/web?x#y')).toBe('shop/web');
  });
});

describe('the place of a page', () => {
  it.each([
    ['as its label begins', 'shop/web/-/merge_requests/1', 'shop/web !1', 'shop/web'],
    ['a project’s home', 'shop/web', 'shop/web', 'shop/web'],
    ['an address that nobody knows', 'acme/web/network', 'acme/web network', 'acme/web'],
    [
      'with a blank in its name',
      'acme/My%20Shop/_git/web/commits',
      'acme/My Shop/web commits',
      'acme/My%20Shop/_git/web',
    ],
    ['a label that is elsewhere', 'projects/SHOP/repos/web/browse', 'SHOP/web', 'projects/SHOP/repos/web'],
    ['a group', 'groups/shop/-/issues', 'shop issues', 'shop'],
    ['no label', 'shop/web/-/issues/1', '', 'shop/web'],
    ['a dashboard', 'dashboard/merge_requests', 'dashboard', ''],
    ['the home page', '', '', ''],
    ['a path that begins alike', 'shopping/web', 'shop/web', ''],
  ])('%s', (_case, path, label, expected) => {
    expect(placeOf('https://git.test', `https://git.test/${path}?a=b#c`, label)).toEqual({
      host: 'https://git.test',
      path: expected,
    });
  });
});
