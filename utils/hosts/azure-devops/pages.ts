import type { Page, Region } from '../types.ts';
import { owned } from '../kit.ts';
import { pageOf } from './page-of.ts';

// Code has no regions; comments on it have. 2026-11: hosts.md §6, other extensions of 2021 to 2026, one of which was checked
// on dev.azure.com in 2026-08.

const comments = owned('comment', '.repos-discussion-comment .markdown-content, .vc-discussion-thread-renderparent');

/** Of a pull request's tab, of a push in its timeline, of the page of all commits. */
const commits = owned('commit', '.repos-commits-table .bolt-table-row');

const branches = owned(
  'branch',
  '.pr-header-branches a, .bolt-table-row a[href*="version=GB"], .bolt-table-row a[href*="version=GT"]',
);

/** The title is a text field, which is not read. What is no comment is the description. */
const conversation: readonly Region[] = [
  branches,
  comments,
  owned('description', '.repos-pr-details-page .markdown-content'),
  commits,
];

const row = ':is(.repos-pr-section-card a[role="row"], table.repos-pr-list tbody > a)';
const rows: readonly Region[] = [owned('row', `${row} .body-l`), owned('branch', `${row} .monospaced-xs`)];

/** Addresses: hosts.md §6. */
export const pages: readonly Page[] = [
  pageOf('merge-request', 'pullrequest/(\\d+)(?:/[^?]*)?', conversation, '!'),
  pageOf('merge-requests', '(pullrequests)', rows),
  pageOf('commit', 'commit/([0-9a-f]{7,8})[^?]*', [owned('title', '.bolt-header-title'), comments]),
  pageOf('commits', '(commits|pushes)', [commits]),
  pageOf('compare', '(branchCompare)', [commits]),
  pageOf('branches', '(branches)', [branches]),
  pageOf('tags', '(tags)', [branches]),
  pageOf('blame', '(?=.*\\b_a=blame)\\?(?:.*&)?path=([^&]*).*'),
  pageOf('file', '(?!.*\\b_a=blame)(?:\\?(?:.*&)?path=([^&]*).*)?'),
  // Of no repository.
  pageOf('merge-requests', '/.*?(_pulls)\\b[^?]*', rows),
  pageOf('issue', '/.*?/_workitems/edit/(\\d+)[^?]*', [], '#'),
  pageOf('issues', '/.*?(_workitems(?!/edit/)|_boards|_backlogs|_sprints|_queries)\\b[^?]*'),
  pageOf('pipeline', '/.*?/_build\\b.*\\bbuildId=(\\d+).*', [], 'build '),
  pageOf('pipeline', '/.*?(_build|_release)\\b(?!.*\\bbuildId=)[^?]*'),
  pageOf('search', '/.*?(_search)\\b[^?]*'),
  pageOf('dashboard', '/(?!_|[^?]*/_(?!dashboards))([^?]+?)/?'),
];
