import type { Example } from '../example.ts';

const navigation = { at: '.links', where: 'last-in' } as const;
const bar = { at: '.changeInfoSection > .header', where: 'after' } as const;
const theme = 'light';

/** Gerrit's server sends an empty shell: these pages have its shadow roots declared, as its elements would put them up. */
export const examples: readonly Example[] = [
  {
    name: 'a change of 3.13, dark, not yet to be reviewed, behind a prefix',
    address: 'https://review.example/r/c/shop/web/+/4711/2..3',
    html: 'change-3.13.html',
    page: 'merge-request',
    facts: {
      label: 'shop/web 4711',
      project: 'shop/web',
      request: { id: '4711', target: 'release/2', state: 'draft' },
    },
    theme: 'dark',
    keys: [
      ['SHOP-12', 'title', 'owned'],
      ['SHOP-12', 'description', 'owned'],
      ['WEB-13', 'description', 'owned'],
      ['WEB-14', 'description', 'owned'],
      ['SHOP-15', 'comment', 'owned'],
      ['SHOP-16', 'comment', 'owned'],
    ],
    bar,
    navigation,
  },
  {
    name: 'a merged change of 3.3',
    address: 'https://review.example/c/web/+/12',
    html: 'change-3.3.html',
    page: 'merge-request',
    facts: { label: 'web 12', project: 'web', request: { id: '12', state: 'merged' } },
    theme,
    keys: [
      ['SHOP-2', 'title', 'owned'],
      ['UTF-8', 'title', 'owned'],
      ['SHOP-2', 'description', 'owned'],
      ['SHOP-3', 'description', 'owned'],
    ],
    bar,
    navigation,
  },
  {
    name: 'a file of a change',
    address: 'https://review.example/c/shop/c/web/+/4711/3/src/SHOP-90.ts',
    html: 'diff.html',
    page: 'merge-request',
    facts: { label: 'shop/c/web 4711', project: 'shop/c/web', request: { id: '4711' } },
    theme,
    keys: [
      ['SHOP-12', 'title', 'owned'],
      ['SHOP-17', 'comment', 'owned'],
    ],
    navigation,
  },
  {
    name: 'the changes of a query',
    address: 'https://review.example/q/status:open+SHOP-12',
    html: 'changes.html',
    page: 'merge-requests',
    facts: { label: 'q/status:open+SHOP-12' },
    theme,
    keys: [
      ['SHOP-12', 'row', 'owned'],
      ['SHOP-3', 'branch', 'owned'],
    ],
    navigation,
  },
  {
    name: 'a dashboard',
    address: 'https://review.example/dashboard/self',
    html: 'changes.html',
    page: 'dashboard',
    facts: { label: 'dashboard/self' },
    theme,
    keys: [
      ['SHOP-12', 'row', 'owned'],
      ['SHOP-3', 'branch', 'owned'],
    ],
    navigation,
  },
  {
    name: 'the branches',
    address: 'https://review.example/admin/repos/shop%2Fweb,branches',
    html: 'branches.html',
    page: 'branches',
    facts: { label: 'shop/web branches', project: 'shop/web' },
    theme,
    keys: [
      ['SHOP-4', 'branch', 'owned'],
      ['SHOP-5', 'branch', 'owned'],
    ],
    navigation,
  },
  {
    name: 'the tags, a part of them',
    address: 'https://review.example/admin/repos/web,tags/q/filter:v1',
    html: 'branches.html',
    page: 'tags',
    facts: { label: 'web tags', project: 'web' },
    theme,
    keys: [
      ['SHOP-4', 'branch', 'owned'],
      ['SHOP-5', 'branch', 'owned'],
    ],
    navigation,
  },
];
