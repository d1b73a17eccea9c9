import { expect, test } from 'vitest';
import { readHostAddress } from './host-address.ts';

const acme = 'https://acme.example';

test.each<[string, string, string, readonly string[]]>([
  ['an origin', 'https://gitlab.acme.example/', 'https://gitlab.acme.example', []],
  ['without scheme', 'gitlab.acme.example', 'https://gitlab.acme.example', []],
  ['a port', 'http://git.acme.example:3000/', 'http://git.acme.example:3000', []],
  ['a relative URL', `${acme}/gitlab/`, `${acme}/gitlab`, [acme]],
  ['a project of a well-known host', 'gitlab.com/shop/web', 'https://gitlab.com', []],
  ['a pull request of a well-known host', 'https://github.com/shop/web/pull/7', 'https://github.com', []],
  ['a merge request', `${acme}/shop/web/-/merge_requests/1207`, acme, []],
  ['a merge request in a subgroup, or under a path', `${acme}/a/shop/web/-/merge_requests/7`, acme, [`${acme}/a`]],
  ['a GitLab group', `${acme}/groups/shop/-/issues`, acme, []],
  ['a GitLab group under a path', `${acme}/gitlab/groups/shop/web/-/issues`, `${acme}/gitlab`, []],
  ['a GitLab profile under a path', `${acme}/gitlab/-/profile`, `${acme}/gitlab`, []],
  ['a GitLab dashboard', `${acme}/gitlab/dashboard/merge_requests`, `${acme}/gitlab`, []],
  ['a pull request of Gitea under a path', `${acme}/git/shop/web/pulls/7/files`, `${acme}/git`, []],
  ['a pull request of GitHub Enterprise', `${acme}/shop/web/pull/7`, acme, []],
  ['a pull request of Bitbucket', `${acme}/bb/projects/SHOP/repos/web/pull-requests/7`, `${acme}/bb`, []],
  ['a repository of a user in Bitbucket', `${acme}/users/mira/repos/web/browse`, acme, []],
  ['a change of Gerrit', `${acme}/r/c/shop/web/+/1207`, `${acme}/r`, []],
  ['a repository of Azure DevOps', `${acme}/tfs/Default/Shop/_git/web`, `${acme}/tfs`, []],
  ['something deeper', `${acme}/tools/gitlab`, acme, [`${acme}/tools`, `${acme}/tools/gitlab`]],
])('%s', (_name, typed, url, others) => {
  expect(readHostAddress(typed)).toEqual({ url, others });
});

test.each(['git lab', '', 'gitlab', 'ftp://acme.example', 'https://mira:secret@acme.example'])(
  'no address: %s',
  (typed) => {
    expect(readHostAddress(typed)).toBeUndefined();
  },
);
