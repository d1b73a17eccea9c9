import type { Example } from '../example.ts';

const navigation = { at: '#adg3-navigation > nav', where: 'last-in' } as const;
const theme = 'light';

/** Pages that are told apart by their address and have nothing to read; all are made of the same page here. */
const silent = ([page, path, label]: readonly [Example['page'], string, string]): Example => ({
  name: `without anything to read: ${path}`,
  address: `https://bitbucket.org/${path}`,
  html: 'source.html',
  page,
  facts: { label, ...(['search', 'dashboard'].includes(page) ? {} : { project: label.replace(/ .*/, '') }) },
  theme,
  keys: [],
  navigation,
});

const silents = (
  [
    ['file', 'shop/web/src/main/docs/SHOP-92.txt', 'shop/web docs/SHOP-92.txt'],
    ['file', 'shop/web/src/main/', 'shop/web'],
    ['file', 'shop/web', 'shop/web'],
    ['file', 'shop/search-api', 'shop/search-api'],
    ['blame', 'shop/web/annotate/0a1b2c3/docs/a%20b.txt?at=main', 'shop/web docs/a b.txt'],
    ['tags', 'shop/web/downloads/?tab=tags', 'shop/web tags'],
    ['releases', 'shop/web/downloads/', 'shop/web downloads'],
    ['issues', 'shop/web/issues?status=open', 'shop/web issues'],
    ['pipeline', 'shop/web/pipelines/results/41/steps/a', 'shop/web pipeline #41'],
    ['pipeline', 'shop/web/pipelines', 'shop/web pipelines'],
    ['search', 'shop/workspace/search?q=SHOP-1', 'search'],
    ['dashboard', 'dashboard/overview', 'dashboard/overview'],
    ['dashboard', 'shop/workspace/pull-requests/', 'shop/workspace/pull-requests'],
  ] as const
).map(silent);

export const examples: readonly Example[] = [
  {
    name: 'a pull request from a fork',
    address: 'https://bitbucket.org/shop/web/pull-requests/7/shop-12-round-once/diff#comment-2',
    html: 'pull-request.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #7',
      project: 'shop/web',
      request: { id: '7', source: 'feature/SHOP-12-round', target: 'main', state: 'open' },
    },
    theme: 'dark',
    user: 'mira',
    keys: [
      ['SHOP-12', 'title', 'owned'],
      ['SHOP-12', 'branch', 'owned'],
      ['SHOP-13', 'description', 'owned'],
      ['SHOP-15', 'comment', 'owned'],
      ['SHOP-14', 'comment', 'owned'],
    ],
    bar: { at: '[data-testid="pr-header"]', where: 'after' },
    navigation,
  },
  {
    name: 'the commits of a merged one, drawn by an older page before its navigation is there',
    address: 'https://bitbucket.org/shop/web/pull-requests/6/commits',
    html: 'pull-request-commits.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #6',
      project: 'shop/web',
      request: { id: '6', source: 'SHOP-2', target: 'release/SHOP_1-9', state: 'merged' },
    },
    theme,
    keys: [
      ['SHOP-2', 'title', 'owned'],
      ['UTF-8', 'title', 'owned'],
      ['SHOP-2', 'branch', 'owned'],
      ['SHOP_1-9', 'branch', 'owned'],
      ['SHOP-2', 'commit', 'owned'],
      ['LICENSE-2', 'commit', 'owned'],
    ],
    bar: { at: 'header', where: 'after' },
  },
  {
    name: 'the list of pull requests',
    address: 'https://bitbucket.org/shop/web/pull-requests/?state=OPEN',
    html: 'pull-requests.html',
    page: 'merge-requests',
    facts: { label: 'shop/web pull-requests', project: 'shop/web' },
    theme,
    user: 'mira',
    keys: [
      ['SHOP-12', 'row', 'owned'],
      ['SHOP-3', 'branch', 'owned'],
    ],
    navigation,
  },
  {
    name: 'a commit',
    address: 'https://bitbucket.org/shop/web/commits/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567?at=main',
    html: 'commit.html',
    page: 'commit',
    facts: { label: 'shop/web 0a1b2c3', project: 'shop/web' },
    theme,
    keys: [
      ['SHOP-2', 'description', 'owned'],
      ['SHOP-3', 'description', 'owned'],
      ['WEB-4', 'description', 'owned'],
      ['SHOP-5', 'comment', 'owned'],
    ],
    bar: { at: 'header', where: 'after' },
    navigation,
  },
  {
    name: 'the commits of a branch',
    address: 'https://bitbucket.org/shop/web/commits/branch/feature%2Fa',
    html: 'commits.html',
    page: 'commits',
    facts: { label: 'shop/web commits/branch/feature/a', project: 'shop/web' },
    theme,
    keys: [['WEB-9', 'commit', 'owned']],
    navigation,
  },
  {
    name: 'two branches compared',
    address: 'https://bitbucket.org/shop/web/branches/compare/feature%2Fa%0Dmain',
    html: 'commits.html',
    page: 'compare',
    facts: { label: 'shop/web feature/a..main', project: 'shop/web' },
    theme,
    keys: [['WEB-9', 'commit', 'owned']],
    navigation,
  },
  {
    name: 'the branches',
    address: 'https://bitbucket.org/shop/web/branches/',
    html: 'branches.html',
    page: 'branches',
    facts: { label: 'shop/web branches', project: 'shop/web' },
    theme,
    keys: [['SHOP-12', 'branch', 'owned']],
    navigation,
  },
  {
    name: 'an issue',
    address: 'https://bitbucket.org/shop/web/issues/9/names',
    html: 'commit.html',
    page: 'issue',
    facts: { label: 'shop/web #9', project: 'shop/web' },
    theme,
    keys: [['SHOP-5', 'comment', 'owned']],
    navigation,
  },
  ...silents,
];
