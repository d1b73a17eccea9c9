import type { PageId } from '../../../utils/hosts/types.ts';
import type { Example } from '../example.ts';

const cloud = 'https://github.com';
const enterprise = 'https://git.shop.example';
/** Since 2021; before that, a row of links. */
const list = { at: 'nav[aria-label="Repository"] > ul:first-child', where: 'last-in' } as const;
const row = { at: 'nav.reponav', where: 'last-in' } as const;

/** What the examples of one page share. */
const of = (page: PageId, label: string) => ({ page, facts: { label, project: 'shop/web' } });

const requests: readonly Example[] = [
  {
    name: 'a pull request of 2026: header by React, timeline by Rails',
    address: `${cloud}/shop/web/pull/7`,
    html: 'pull-2026.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #7',
      project: 'shop/web',
      request: {
        id: '7',
        source: 'feature/SHOP-2_round',
        target: 'main',
        defaultBranch: 'trunk',
        state: 'open',
        author: 'ada',
      },
    },
    theme: 'dark',
    user: 'grace',
    keys: [
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'branch', 'owned'],
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-3', 'description', 'static'],
      ['SHOP-4', 'description', 'static'],
      ['SHOP-5', 'commit', 'static'],
      ['SHOP-6', 'comment', 'static'],
      ['SHOP-7', 'branch', 'static'],
    ],
    bar: { at: '[data-component="PageHeader.Description"]', where: 'last-in' },
    navigation: list,
  },
  {
    name: 'its changes, from a repository that is gone',
    address: `${cloud}/shop/web/pull/7/changes/0123456..789abcd?mode=single`,
    html: 'changes-2026.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #7',
      project: 'shop/web',
      request: { id: '7', target: 'release/1.9', state: 'draft', author: 'ada' },
    },
    keys: [
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'comment', 'static'],
    ],
    bar: { at: '[data-component="PageHeader.Description"]', where: 'last-in' },
    navigation: list,
  },
  {
    name: 'a pull request of 2025, merged by somebody else',
    address: `${cloud}/shop/web/pull/7`,
    html: 'pull-2025.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #7',
      project: 'shop/web',
      request: { id: '7', source: 'SHOP-2-round', target: 'main', state: 'merged', author: 'ada' },
    },
    theme: 'dark',
    user: 'grace',
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'branch', 'static'],
      ['SHOP-1', 'title', 'static'],
      ['SHOP-3', 'description', 'static'],
      ['UTF-8', 'description', 'static'],
      ['SHOP-4', 'comment', 'static'],
      ['SHOP-5', 'comment', 'static'],
    ],
    bar: { at: '#partial-discussion-header', where: 'after' },
    navigation: list,
  },
  {
    name: 'a pull request on Enterprise Server 2',
    address: `${enterprise}/shop/web/pull/7`,
    html: 'pull-enterprise-2.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web #7',
      project: 'shop/web',
      request: { id: '7', source: 'ada/SHOP-2', target: 'master', state: 'closed', author: 'ada' },
    },
    theme: 'light',
    user: 'grace',
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'branch', 'static'],
      ['SHOP-3', 'description', 'static'],
      ['SHOP-4', 'commit', 'static'],
    ],
    bar: { at: '#partial-discussion-header', where: 'after' },
    navigation: row,
  },
];

const commits: readonly Example[] = [
  {
    name: 'a commit of 2026',
    address: `${cloud}/shop/web/commit/0123456789abcdef0123456789abcdef01234567`,
    html: 'commit-2026.html',
    ...of('commit', 'shop/web 0123456'),
    keys: [
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'description', 'owned'],
      ['SHOP-3', 'description', 'owned'],
      ['SHOP-4', 'branch', 'owned'],
      ['SHOP-5', 'comment', 'static'],
    ],
    bar: { at: '.CommitHeader-module__commitMessageContainer__x', where: 'after' },
    navigation: list,
  },
  {
    name: 'a commit on Enterprise Server 2',
    address: `${enterprise}/shop/web/commit/0123456?diff=split`,
    html: 'commit-enterprise-2.html',
    ...of('commit', 'shop/web 0123456'),
    theme: 'light',
    user: 'grace',
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'description', 'static'],
      ['SHOP-4', 'branch', 'static'],
      ['SHOP-5', 'comment', 'static'],
    ],
    bar: { at: '.full-commit', where: 'after' },
    navigation: row,
  },
  {
    name: 'commits of a branch with a slash',
    address: `${cloud}/shop/web/commits/feature/pull/7`,
    html: 'commits-2026.html',
    ...of('commits', 'shop/web commits'),
    keys: [
      ['SHOP-1', 'commit', 'owned'],
      ['SHOP-2', 'commit', 'owned'],
      // No project of any Jira, which is decided later.
      ['LICENSE-2', 'commit', 'owned'],
    ],
    navigation: list,
  },
  {
    name: 'a comparison on Enterprise Server 3',
    address: `${enterprise}/shop/web/compare/main...SHOP-9?expand=1`,
    html: 'compare-enterprise-3.html',
    ...of('compare', 'shop/web compare'),
    user: 'grace',
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'commit', 'static'],
    ],
    navigation: list,
  },
  {
    name: 'branches of 2026',
    address: `${cloud}/shop/web/branches/all`,
    html: 'branches-2026.html',
    ...of('branches', 'shop/web branches'),
    keys: [['SHOP-1', 'branch', 'owned']],
    navigation: list,
  },
  {
    name: 'branches on Enterprise Server 3',
    address: `${enterprise}/shop/web/branches`,
    html: 'branches-enterprise-3.html',
    ...of('branches', 'shop/web branches'),
    user: 'grace',
    keys: [['SHOP-1', 'branch', 'static']],
    navigation: list,
  },
  {
    name: 'tags',
    address: `${cloud}/shop/web/tags`,
    html: 'tags.html',
    ...of('tags', 'shop/web tags'),
    keys: [
      ['SHOP-1', 'branch', 'static'],
      ['SHOP-2', 'description', 'static'],
    ],
    navigation: list,
  },
  {
    name: 'releases',
    address: `${cloud}/shop/web/releases`,
    html: 'releases.html',
    ...of('releases', 'shop/web releases'),
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'description', 'static'],
    ],
    navigation: list,
  },
];

const lists: readonly Example[] = [
  {
    name: 'pull requests of 2026',
    address: `${cloud}/shop/web/pulls?q=is%3Apr`,
    html: 'pulls-2026.html',
    ...of('merge-requests', 'shop/web pulls'),
    user: 'grace',
    keys: [['SHOP-1', 'row', 'owned']],
    navigation: list,
  },
  {
    name: 'pull requests on Enterprise Server 3',
    address: `${enterprise}/shop/web/pulls/ada`,
    html: 'pulls-enterprise-3.html',
    ...of('merge-requests', 'shop/web pulls'),
    user: 'grace',
    keys: [['SHOP-1', 'row', 'static']],
    navigation: list,
  },
  {
    name: 'issues of all repositories',
    address: `${cloud}/issues/assigned`,
    html: 'issues-2026.html',
    page: 'issues',
    facts: { label: 'issues' },
    user: 'grace',
    keys: [['SHOP-1', 'row', 'owned']],
  },
  {
    name: 'issues with a label',
    address: `${cloud}/shop/web/labels/good%20first%20issue`,
    html: 'issues-2026.html',
    ...of('issues', 'shop/web labels'),
    user: 'grace',
    keys: [['SHOP-1', 'row', 'owned']],
  },
  {
    name: 'an issue by React',
    address: `${cloud}/shop/web/issues/5`,
    html: 'issue-2025.html',
    ...of('issue', 'shop/web #5'),
    user: 'grace',
    keys: [
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'description', 'static'],
      ['SHOP-3', 'comment', 'static'],
    ],
    navigation: list,
  },
  {
    name: 'a discussion',
    address: `${cloud}/shop/web/discussions/6`,
    html: 'discussion.html',
    ...of('other', 'shop/web discussion 6'),
    theme: 'dark',
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'comment', 'static'],
    ],
    navigation: list,
  },
  {
    name: 'a run of Actions',
    address: `${cloud}/shop/web/actions/runs/12`,
    html: 'run.html',
    ...of('pipeline', 'shop/web actions'),
    user: 'grace',
    keys: [
      ['SHOP-1', 'row', 'owned'],
      ['SHOP-2', 'branch', 'static'],
    ],
    navigation: list,
  },
  {
    name: 'a search of 2026',
    address: `${cloud}/search?q=SHOP-90&type=issues`,
    html: 'search-2026.html',
    page: 'search',
    facts: { label: 'search' },
    user: 'grace',
    keys: [['SHOP-1', 'row', 'owned']],
  },
  {
    name: 'a search in a repository on Enterprise Server 3',
    address: `${enterprise}/shop/web/search?q=SHOP-90`,
    html: 'search-enterprise-3.html',
    ...of('search', 'shop/web search'),
    user: 'grace',
    keys: [['SHOP-1', 'row', 'static']],
    navigation: list,
  },
  {
    name: 'notifications',
    address: `${cloud}/notifications`,
    html: 'notifications.html',
    page: 'dashboard',
    facts: { label: 'notifications' },
    user: 'grace',
    keys: [['SHOP-1', 'row', 'owned']],
  },
];

const files: readonly Example[] = [
  {
    name: 'a blame of 2026',
    address: `${cloud}/shop/web/blame/main/web/price.ts`,
    html: 'blame.html',
    ...of('blame', 'shop/web blame'),
    keys: [['SHOP-1', 'commit', 'owned']],
    navigation: list,
  },
  {
    name: 'a blame on Enterprise Server 2',
    address: `${enterprise}/shop/web/blame/main/web/price.ts`,
    html: 'blame-enterprise-2.html',
    ...of('blame', 'shop/web blame'),
    theme: 'light',
    user: 'grace',
    keys: [['SHOP-1', 'commit', 'static']],
    navigation: row,
  },
  {
    name: 'a file on Enterprise Server 2',
    address: `${enterprise}/shop/web/blob/SHOP-90/commit/0123456/price.ts`,
    html: 'file-enterprise-2.html',
    ...of('file', 'shop/web'),
    theme: 'light',
    user: 'grace',
    keys: [['SHOP-1', 'commit', 'static']],
    navigation: row,
  },
  {
    name: 'the front page of a repository',
    address: `${cloud}/shop/web`,
    html: 'front-2026.html',
    ...of('file', 'shop/web'),
    user: 'grace',
    keys: [
      ['SHOP-1', 'commit', 'owned'],
      ['SHOP-2', 'commit', 'owned'],
    ],
    navigation: list,
  },
];

export const examples: readonly Example[] = [...requests, ...commits, ...lists, ...files];
