import type { Example } from '../example.ts';

const navigation = { at: '.project-navigation', where: 'last-in' } as const;
const theme = 'light';
const user = 'mira@contoso.example';
const project = 'contoso/shop/web';

/** Pages that are told apart by their address and have nothing to read; all are made of the same page here. */
const silents = (
  [
    ['file', 'contoso/shop/_git/web', 'contoso/shop/web'],
    [
      'file',
      'contoso/shop/_git/web?path=%2Fsrc%2FSHOP-90.ts&version=GBmain&_a=contents',
      'contoso/shop/web /src/SHOP-90.ts',
    ],
    ['file', 'contoso/_git/web?version=GBmain', 'contoso/web'],
    ['blame', 'contoso/shop/_git/web?path=%2Fa.ts&_a=blame', 'contoso/shop/web /a.ts'],
    ['issue', 'contoso/shop/_workitems/edit/44/', '#44'],
    ['issues', 'contoso/shop/_boards/board/t/shop', '_boards'],
    ['issues', 'contoso/shop/_workitems/recentlyupdated/', '_workitems'],
    ['pipeline', 'contoso/shop/_build/results?buildId=81&view=results', 'build 81'],
    ['pipeline', 'contoso/shop/_build', '_build'],
    ['search', 'contoso/_search?text=SHOP-1', '_search'],
    ['dashboard', 'contoso/My%20Shop', 'contoso/My Shop'],
    ['dashboard', 'contoso/shop/_dashboards/dashboard/7', 'contoso/shop/_dashboards/dashboard/7'],
  ] as const
).map(([page, path, label]): Example => ({
  name: `without anything to read: ${path}`,
  address: `https://dev.azure.com/${path}`,
  html: 'file.html',
  page,
  facts: { label, ...(path.includes('/_git/') ? { project: label.replace(/ .*/, '') } : {}) },
  theme,
  user,
  keys: [],
  navigation,
}));

export const examples: readonly Example[] = [
  {
    name: 'a pull request, dark, whose title is a text field',
    address: 'https://dev.azure.com/contoso/My%20Shop/_git/web/pullrequest/12?_a=overview',
    html: 'pull-request.html',
    page: 'merge-request',
    facts: {
      label: 'contoso/My Shop/web !12',
      project: 'contoso/My Shop/web',
      request: { id: '12', source: 'feature/SHOP-12', target: 'main', state: 'open' },
    },
    theme: 'dark',
    user,
    keys: [
      ['SHOP-12', 'branch', 'owned'],
      ['SHOP-13', 'description', 'owned'],
      ['SHOP-14', 'commit', 'owned'],
      ['SHOP-15', 'comment', 'owned'],
      ['SHOP-16', 'comment', 'owned'],
    ],
    bar: { at: '.repos-pr-header', where: 'after' },
    navigation,
  },
  {
    name: 'the list of pull requests',
    address: 'https://contoso.visualstudio.com/shop/_git/web/pullrequests?_a=active',
    html: 'pull-requests.html',
    page: 'merge-requests',
    facts: { label: 'shop/web pullrequests', project: 'shop/web' },
    theme,
    user,
    keys: [
      ['SHOP-12', 'row', 'owned'],
      ['SHOP-3', 'branch', 'owned'],
      ['UTF-8', 'row', 'owned'],
    ],
    navigation,
  },
  {
    name: 'one’s own pull requests everywhere',
    address: 'https://dev.azure.com/contoso/_pulls',
    html: 'pull-requests.html',
    page: 'merge-requests',
    facts: { label: '_pulls' },
    theme,
    user,
    keys: [
      ['SHOP-12', 'row', 'owned'],
      ['SHOP-3', 'branch', 'owned'],
      ['UTF-8', 'row', 'owned'],
    ],
    navigation,
  },
  {
    name: 'a commit on a Server',
    address:
      'https://tfs.example/DefaultCollection/shop/_git/web/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567?refName=a',
    html: 'commit.html',
    page: 'commit',
    facts: { label: 'DefaultCollection/shop/web 0a1b2c3d', project: 'DefaultCollection/shop/web' },
    theme,
    user: 'CORP\\mira',
    keys: [
      ['SHOP-5', 'title', 'owned'],
      ['SHOP-6', 'comment', 'owned'],
    ],
    bar: { at: '.bolt-header', where: 'after' },
    navigation,
  },
  {
    name: 'the commits',
    address: 'https://dev.azure.com/contoso/shop/_git/web/commits?itemVersion=GBfeature%2FSHOP-90',
    html: 'commits.html',
    page: 'commits',
    facts: { label: 'contoso/shop/web commits', project },
    theme,
    user,
    keys: [
      ['SHOP-7', 'commit', 'owned'],
      ['WEB-8', 'commit', 'owned'],
      ['WEB-9', 'commit', 'owned'],
    ],
    navigation,
  },
  {
    name: 'two branches compared',
    address: 'https://dev.azure.com/contoso/shop/_git/web/branchCompare?baseVersion=GBmain&targetVersion=GBa',
    html: 'commits.html',
    page: 'compare',
    facts: { label: 'contoso/shop/web branchCompare', project },
    theme,
    user,
    keys: [
      ['SHOP-7', 'commit', 'owned'],
      ['WEB-8', 'commit', 'owned'],
      ['WEB-9', 'commit', 'owned'],
    ],
    navigation,
  },
  {
    name: 'the branches',
    address: 'https://dev.azure.com/contoso/shop/_git/web/branches',
    html: 'branches.html',
    page: 'branches',
    facts: { label: 'contoso/shop/web branches', project },
    theme,
    user,
    keys: [
      ['SHOP-4', 'branch', 'owned'],
      ['SHOP-5', 'branch', 'owned'],
    ],
    navigation,
  },
  {
    name: 'the tags',
    address: 'https://dev.azure.com/contoso/shop/_git/web/tags',
    html: 'branches.html',
    page: 'tags',
    facts: { label: 'contoso/shop/web tags', project },
    theme,
    user,
    keys: [
      ['SHOP-4', 'branch', 'owned'],
      ['SHOP-5', 'branch', 'owned'],
    ],
    navigation,
  },
  ...silents,
];
