import type { Example } from '../example.ts';

const tabular = { at: '.navbar.tabular', where: 'last-in' } as const;

const fileKeys: Example['keys'] = [
  ['SHOP-821', 'commit', 'static'],
  ['SHOP-822', 'commit', 'static'],
  ['SHOP-823', 'commit', 'static'],
  ['SHOP-824', 'commit', 'static'],
  ['SHOP-825', 'description', 'static'],
];
const files = {
  html: 'files.html',
  theme: 'light',
  navigation: { at: '.new-menu-inner', where: 'last-in' },
  keys: fileKeys,
} as const;

const rowKeys: Example['keys'] = [
  ['SHOP-601', 'row', 'static'],
  ['SHOP-602', 'branch', 'static'],
  ['SHOP-603', 'row', 'static'],
];
const lists = { html: 'lists.html', theme: 'dark', keys: rowKeys } as const;

const dashboard = {
  html: 'dashboard.html',
  theme: 'light',
  keys: [
    ['SHOP-701', 'row', 'static'],
    ['SHOP-702', 'row', 'static'],
  ],
} as const;

const commitKeys: Example['keys'] = [
  ['SHOP-501', 'commit', 'static'],
  ['SHOP-502', 'commit', 'static'],
  ['SHOP-503', 'commit', 'static'],
  ['SHOP-504', 'commit', 'static'],
  ['SHOP-505', 'branch', 'static'],
];

const releaseKeys: Example['keys'] = [
  ['SHOP-811', 'branch', 'static'],
  ['SHOP-812', 'title', 'static'],
  ['SHOP-813', 'description', 'static'],
  ['SHOP-814', 'branch', 'static'],
];

export const examples: readonly Example[] = [
  {
    name: 'a request of Gitea 1.17 under a sub-path',
    address: 'https://acme.example/tools/git/shop/web/pulls/23',
    html: 'pull-1.17.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #23',
      project: 'shop/web',
      request: { id: '23', source: 'feature/SHOP-102_totals', target: 'main', state: 'open', author: 'juno' },
    },
    user: 'mira',
    keys: [
      ['SHOP-101', 'title', 'static'],
      ['SHOP-102', 'branch', 'static'],
      ['SHOP-103', 'description', 'static'],
      ['SHOP-104', 'commit', 'static'],
      ['UTF-16', 'comment', 'static'],
      ['SHOP-105', 'comment', 'static'],
    ],
    bar: { at: '.column.title', where: 'after' },
    navigation: tabular,
  },
  {
    name: 'files of a merged request of Forgejo 10 from a fork',
    address: 'https://codeberg.example/shop/web/pulls/8/files',
    html: 'pull-forgejo-10.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #8',
      project: 'shop/web',
      request: { id: '8', source: 'SHOP-202', target: 'release/SHOP-203', state: 'merged', author: 'juno' },
    },
    theme: 'dark',
    keys: [
      ['SHOP-201', 'title', 'static'],
      ['SHOP-202', 'branch', 'static'],
      ['SHOP-203', 'branch', 'static'],
      ['SHOP-204', 'description', 'static'],
      ['SHOP-205', 'comment', 'static'],
    ],
    bar: { at: '.issue-title-header', where: 'after' },
    navigation: { at: '.overflow-menu-items', where: 'last-in' },
  },
  {
    name: 'one commit of a request',
    address: 'https://codeberg.example/shop/web/pulls/8/commits/0123456789abcdef',
    html: 'commit-1.22.html',
    page: 'merge-request',
    facts: { label: 'shop/web #8', project: 'shop/web', request: { id: '8' } },
    keys: [
      ['SHOP-401', 'commit', 'static'],
      ['SHOP-402', 'commit', 'static'],
      ['ISO-8859', 'commit', 'static'],
    ],
  },
  {
    name: 'a request of Gogs',
    address: 'https://acme.example/gogs/shop/web/pulls/3',
    html: 'pull-gogs.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #3',
      project: 'shop/web',
      request: { id: '3', source: 'SHOP-302', target: 'main', state: 'closed' },
    },
    theme: 'light',
    user: 'juno',
    keys: [
      ['SHOP-301', 'title', 'static'],
      ['SHOP-302', 'branch', 'static'],
      ['SHOP-303', 'description', 'static'],
      ['SHOP-304', 'comment', 'static'],
    ],
    bar: { at: '.column.title', where: 'after' },
    navigation: tabular,
  },
  {
    name: 'an issue',
    address: 'https://acme.example/gogs/shop/web/issues/3',
    html: 'pull-gogs.html',
    page: 'issue',
    facts: { label: 'shop/web #3', project: 'shop/web' },
    theme: 'light',
    user: 'juno',
    keys: [
      ['SHOP-301', 'title', 'static'],
      ['SHOP-302', 'branch', 'static'],
      ['SHOP-303', 'description', 'static'],
      ['SHOP-304', 'comment', 'static'],
    ],
    navigation: tabular,
  },
  {
    name: 'a commit of 1.22 on a site with keywords of its own',
    address: 'https://git.example/shop/web/commit/0123456789abcdef0123456789abcdef01234567',
    html: 'commit-1.22.html',
    page: 'commit',
    facts: { label: 'shop/web 0123456789', project: 'shop/web' },
    keys: [
      ['SHOP-401', 'title', 'static'],
      ['SHOP-402', 'description', 'static'],
      ['ISO-8859', 'description', 'static'],
    ],
    bar: { at: '.commit-header', where: 'last-in' },
  },
  {
    name: 'a commit of Gogs',
    address: 'https://git.example/shop/web/commit/fedcba98',
    html: 'commit-gogs.html',
    page: 'commit',
    facts: { label: 'shop/web fedcba98', project: 'shop/web' },
    theme: 'light',
    keys: [
      ['SHOP-411', 'title', 'static'],
      ['SHOP-412', 'title', 'static'],
    ],
    bar: { at: '.info.segment', where: 'last-in' },
  },
  {
    name: 'commits of a branch',
    address: 'https://git.example/shop/web/commits/branch/main?page=2',
    html: 'commits.html',
    page: 'commits',
    facts: { label: 'shop/web commits', project: 'shop/web' },
    keys: commitKeys,
  },
  {
    name: 'the graph',
    address: 'https://git.example/shop/web/graph',
    html: 'commits.html',
    page: 'commits',
    facts: { label: 'shop/web graph', project: 'shop/web' },
    keys: commitKeys,
  },
  {
    name: 'two branches compared',
    address: 'https://git.example/shop/web/compare/main...feature/SHOP-1',
    html: 'commits.html',
    page: 'compare',
    facts: { label: 'shop/web main...feature/SHOP-1', project: 'shop/web' },
    keys: commitKeys,
  },
  {
    ...lists,
    name: 'requests of a repository called issues',
    address: 'https://git.example/shop/issues/pulls?state=closed',
    page: 'merge-requests',
    facts: { label: 'shop/issues pulls', project: 'shop/issues' },
  },
  {
    ...lists,
    name: 'issues',
    address: 'https://git.example/shop/web/issues',
    page: 'issues',
    facts: { label: 'shop/web issues', project: 'shop/web' },
  },
  {
    ...dashboard,
    name: 'the dashboard',
    address: 'https://git.example/code/',
    page: 'dashboard',
    facts: { label: '/' },
  },
  {
    ...dashboard,
    name: 'one’s own requests',
    address: 'https://git.example/code/pulls?type=assigned',
    page: 'dashboard',
    facts: { label: '/pulls' },
  },
  {
    name: 'a search among repositories',
    address: 'https://git.example/code/explore/repos?q=SHOP',
    html: 'dashboard.html',
    page: 'search',
    facts: { label: '/explore' },
    theme: 'light',
    keys: [],
  },
  {
    name: 'branches',
    address: 'https://git.example/shop/web/branches',
    html: 'branches.html',
    page: 'branches',
    facts: { label: 'shop/web branches', project: 'shop/web' },
    theme: 'dark',
    keys: [
      ['SHOP-801', 'branch', 'static'],
      ['SHOP-802', 'commit', 'static'],
      ['SHOP-803', 'branch', 'static'],
    ],
  },
  {
    name: 'releases',
    address: 'https://git.example/shop/web/releases/tag/v1',
    html: 'releases.html',
    page: 'releases',
    facts: { label: 'shop/web releases', project: 'shop/web' },
    theme: 'light',
    keys: releaseKeys,
  },
  {
    name: 'tags',
    address: 'https://git.example/shop/web/tags',
    html: 'releases.html',
    page: 'tags',
    facts: { label: 'shop/web tags', project: 'shop/web' },
    theme: 'light',
    keys: releaseKeys,
  },
  {
    ...files,
    name: 'a repository’s home',
    address: 'https://git.example/shop/web',
    page: 'other',
    facts: { label: 'shop/web', project: 'shop/web' },
  },
  {
    ...files,
    name: 'a file in an editor',
    address: 'https://git.example/shop/web/_edit/main/README.md',
    page: 'other',
    facts: { label: 'shop/web _edit/main/README.md', project: 'shop/web' },
  },
  {
    ...files,
    name: 'a file in a folder called pulls',
    address: 'https://git.example/shop/web/src/branch/main/pulls/7',
    page: 'file',
    facts: { label: 'shop/web 7', project: 'shop/web' },
  },
  {
    ...files,
    name: 'whom to blame',
    address: 'https://git.example/shop/web/blame/branch/main/src/total.ts',
    page: 'blame',
    facts: { label: 'shop/web total.ts', project: 'shop/web' },
  },
  {
    name: 'a run',
    address: 'https://git.example/shop/web/actions/runs/12',
    html: 'run.html',
    page: 'pipeline',
    facts: { label: 'shop/web actions', project: 'shop/web' },
    theme: 'dark',
    keys: [
      ['SHOP-831', 'title', 'owned'],
      ['SHOP-832', 'branch', 'owned'],
    ],
  },
];
