import type { Example } from '../example.ts';

type Facts = Pick<Example, 'name' | 'address' | 'html' | 'page' | 'facts' | 'keys'> & Partial<Example>;

const origin = 'https://gitlab.example';

/** A page of 16 or later whose sidebar Vue has filled; most are looked at by a user in the light theme. */
const withPanels = (example: Facts): Example => ({
  theme: 'light',
  user: 'mkowalski',
  navigation: { at: '#super-sidebar > ul:last-of-type', where: 'last-in' },
  ...example,
});

/** A page of 15 or before. */
const withBars = (example: Facts): Example => ({
  theme: 'light',
  user: 'mkowalski',
  navigation: { at: '.sidebar-top-level-items > .active', where: 'after' },
  ...example,
});

const lists: readonly Example[] = [
  withPanels({
    name: 'merge requests of 18, listed by Vue',
    address: `${origin}/shop/web/-/merge_requests?state=opened`,
    html: 'merge-requests-18.html',
    page: 'merge-requests',
    facts: { label: 'shop/web merge requests', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'row', 'owned'],
      ['UTF-8', 'row', 'owned'],
      ['SHOP-2', 'row', 'owned'],
    ],
  }),
  withBars({
    name: 'merge requests of a group of 15',
    address: `${origin}/groups/shop/backend/-/merge_requests`,
    html: 'merge-requests-15.html',
    page: 'merge-requests',
    facts: { label: 'shop/backend merge requests' },
    keys: [['SHOP-1', 'row', 'static']],
  }),
  withPanels({
    name: 'work items of a group of 18, one in the drawer',
    address: `${origin}/groups/shop/backend/-/work_items?show=eyJpaWQiOiIxMiJ9`,
    html: 'issues-18.html',
    page: 'issues',
    facts: { label: 'shop/backend work items' },
    keys: [
      ['SHOP-1', 'row', 'owned'],
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'description', 'static'],
    ],
  }),
  withBars({
    name: 'issues of 13',
    address: `${origin}/shop/web/-/issues`,
    html: 'issues-13.html',
    page: 'issues',
    facts: { label: 'shop/web issues', project: 'shop/web' },
    keys: [['SHOP-1', 'row', 'static']],
  }),
  withPanels({
    name: 'search results',
    address: `${origin}/search?search=SHOP&scope=merge_requests`,
    html: 'search.html',
    page: 'search',
    facts: { label: 'search' },
    keys: [
      ['SHOP-1', 'row', 'static'],
      ['SHOP-2', 'row', 'static'],
      ['SHA-256', 'row', 'static'],
      ['SHOP-3', 'commit', 'static'],
    ],
  }),
  withPanels({
    name: 'the home of one’s merge requests',
    address: `${origin}/dashboard/merge_requests`,
    html: 'dashboard.html',
    page: 'dashboard',
    facts: { label: 'dashboard' },
    keys: [['SHOP-1', 'row', 'owned']],
  }),
];

const requests: readonly Example[] = [
  {
    name: 'a draft merge request of 18.9 as the server sends it, from a fork',
    address: `${origin}/shop/web/-/merge_requests/7`,
    html: 'merge-request-18.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web !7',
      project: 'shop/web',
      request: {
        id: '7',
        source: 'SHOP-1-round',
        target: 'release/2',
        defaultBranch: 'main',
        state: 'draft',
        author: 'lin',
      },
    },
    theme: 'dark',
    user: 'mkowalski',
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['UTF-8', 'title', 'static'],
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-1', 'branch', 'static'],
      ['SHOP-3', 'description', 'static'],
      ['SHOP-4', 'comment', 'static'],
      ['GPL-3', 'comment', 'static'],
    ],
    bar: { at: '.merge-request > .detail-page-header', where: 'after' },
    navigation: { at: '.panel-header .top-bar-container', where: 'last-in' },
  },
  withPanels({
    name: 'a merged request of 16 below a relative URL, on its commits',
    address: `${origin}/gitlab/shop/checkout/web/-/merge_requests/7/commits`,
    html: 'merge-request-16.html',
    page: 'merge-request',
    facts: {
      label: 'shop/checkout/web !7',
      project: 'shop/checkout/web',
      request: {
        id: '7',
        source: 'SHOP-1-round',
        target: 'main',
        defaultBranch: 'main',
        state: 'merged',
        author: 'lin',
      },
    },
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-1', 'branch', 'static'],
      ['SHOP-2', 'commit', 'static'],
      ['SHOP-3', 'commit', 'static'],
    ],
    bar: { at: '.merge-request > .detail-page-header', where: 'after' },
  }),
  withBars({
    name: 'a closed request of 13, signed out',
    address: `${origin}/shop/web/-/merge_requests/7/`,
    html: 'merge-request-13.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web !7',
      project: 'shop/web',
      request: {
        id: '7',
        source: 'feature/shop-3-round',
        target: 'main',
        defaultBranch: 'main',
        state: 'closed',
        author: 'lin',
      },
    },
    theme: 'dark',
    user: undefined,
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'description', 'static'],
      ['SHA-256', 'description', 'static'],
    ],
    bar: { at: 'h2.title', where: 'after' },
  }),
  withBars({
    name: 'changes of a request at an address without /-/',
    address: `${origin}/shop/web/merge_requests/1/diffs?commit_id=0a1b2c3d`,
    html: 'merge-request-old-route.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web !1',
      project: 'shop/web',
      request: { id: '1', defaultBranch: 'main', state: 'draft', author: 'lin' },
    },
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'comment', 'static'],
    ],
    bar: { at: 'h2.title', where: 'after' },
  }),
];

const history: readonly Example[] = [
  withPanels({
    name: 'a commit of 18 with rapid diffs, signed out',
    address: `${origin}/shop/web/-/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567`,
    html: 'commit-18.html',
    page: 'commit',
    facts: { label: 'shop/web 0a1b2c3d', project: 'shop/web' },
    user: undefined,
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-3', 'description', 'static'],
      ['SHOP-5', 'branch', 'static'],
      ['SHOP-7', 'comment', 'static'],
    ],
    bar: { at: '#content-body > [data-project-path]', where: 'after' },
  }),
  withBars({
    name: 'commits of 15',
    address: `${origin}/shop/web/-/commits/feature/round`,
    html: 'commits-15.html',
    page: 'commits',
    facts: { label: 'shop/web commits feature/round', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'commit', 'static'],
      ['OPS-3', 'commit', 'static'],
    ],
  }),
  withPanels({
    name: 'commits of 18, listed by Vue',
    address: `${origin}/shop/web/-/commits/main?ref_type=heads`,
    html: 'commits-18.html',
    page: 'commits',
    facts: { label: 'shop/web commits main', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'commit', 'static'],
    ],
  }),
  withPanels({
    name: 'a comparison',
    address: `${origin}/shop/web/-/compare/main...feature/round`,
    html: 'compare.html',
    page: 'compare',
    facts: { label: 'shop/web compare main...feature/round', project: 'shop/web' },
    keys: [['SHOP-1', 'commit', 'static']],
  }),
  withPanels({
    name: 'branches',
    address: `${origin}/shop/web/-/branches/active`,
    html: 'branches.html',
    page: 'branches',
    facts: { label: 'shop/web branches active', project: 'shop/web' },
    keys: [['SHOP-2', 'commit', 'static']],
  }),
  withPanels({
    name: 'tags of 18',
    address: `${origin}/shop/web/-/tags`,
    html: 'tags-18.html',
    page: 'tags',
    facts: { label: 'shop/web tags', project: 'shop/web' },
    keys: [
      ['SHOP-2', 'commit', 'static'],
      ['SHOP-3', 'description', 'static'],
    ],
  }),
  withBars({
    name: 'a tag of 13',
    address: `${origin}/shop/web/-/tags/v2-SHOP-1`,
    html: 'tag-13.html',
    page: 'tags',
    facts: { label: 'shop/web tags v2-SHOP-1', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'branch', 'static'],
      ['SHOP-2', 'commit', 'static'],
      ['SHOP-3', 'description', 'static'],
      ['SHOP-4', 'description', 'static'],
    ],
  }),
  withPanels({
    name: 'releases, one as until 17',
    address: `${origin}/shop/web/-/releases`,
    html: 'releases.html',
    page: 'releases',
    facts: { label: 'shop/web releases', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'row', 'owned'],
      ['SHOP-2', 'description', 'static'],
      ['SHOP-3', 'row', 'owned'],
      ['UTF-16', 'description', 'static'],
    ],
  }),
];

const content: readonly Example[] = [
  withPanels({
    name: 'who wrote which line, by the server and by Vue',
    address: `${origin}/shop/web/-/blame/main/src/cart.ts`,
    html: 'blame.html',
    page: 'blame',
    facts: { label: 'shop/web blame main/src/cart.ts', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'commit', 'static'],
      ['SHOP-3', 'commit', 'static'],
    ],
  }),
  withPanels({
    name: 'a file',
    address: `${origin}/shop/web/-/blob/main/merge_requests/7/cart-SHOP-90.ts`,
    html: 'file.html',
    page: 'file',
    facts: { label: 'shop/web main/merge_requests/7/cart-SHOP-90.ts', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'commit', 'static'],
    ],
  }),
  withPanels({
    name: 'a project’s home page',
    address: `${origin}/shop/web`,
    html: 'home.html',
    page: 'file',
    facts: { label: 'shop/web', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'commit', 'static'],
      ['SHOP-2', 'description', 'static'],
    ],
  }),
  withBars({
    name: 'an issue of 15',
    address: `${origin}/shop/web/-/issues/12`,
    html: 'issue-15.html',
    page: 'issue',
    facts: { label: 'shop/web #12', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'description', 'static'],
      ['SHOP-3', 'comment', 'static'],
    ],
  }),
  withPanels({
    name: 'a work item of 18',
    address: `${origin}/shop/web/-/work_items/12`,
    html: 'work-item-18.html',
    page: 'issue',
    facts: { label: 'shop/web #12', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'description', 'static'],
      ['SHOP-3', 'comment', 'static'],
    ],
  }),
  withPanels({
    name: 'a pipeline of 18',
    address: `${origin}/shop/web/-/pipelines/48211/builds`,
    html: 'pipeline-18.html',
    page: 'pipeline',
    facts: { label: 'shop/web pipeline 48211', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'title', 'owned'],
      ['SHOP-2', 'branch', 'static'],
    ],
  }),
  withPanels({
    name: 'a pipeline of 18 that has a name',
    address: `${origin}/shop/web/-/pipelines/48211`,
    html: 'pipeline-18-named.html',
    page: 'pipeline',
    facts: { label: 'shop/web pipeline 48211', project: 'shop/web' },
    keys: [['SHOP-1', 'title', 'owned']],
  }),
  withBars({
    name: 'a pipeline and a row of 15',
    address: `${origin}/shop/web/pipelines/48211`,
    html: 'pipeline-15.html',
    page: 'pipeline',
    facts: { label: 'shop/web pipeline 48211', project: 'shop/web' },
    keys: [
      ['SHOP-1', 'title', 'static'],
      ['SHOP-2', 'commit', 'owned'],
    ],
  }),
];

export const examples: readonly Example[] = [...requests, ...lists, ...history, ...content];
