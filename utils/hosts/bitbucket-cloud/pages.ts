import type { Page } from '../types.ts';
import { pageOf } from './page-of.ts';
import { branches, commits, conversation, oneCommit, rows } from './regions.ts';

/** Addresses: hosts.md §3. */
export const pages: readonly Page[] = [
  pageOf('merge-request', 'pull-requests/(\\d+)(?:/[^?]*)?', conversation, '#'),
  pageOf('merge-requests', '(pull-requests)', rows),
  pageOf('commit', 'commits/([0-9a-f]{7})[0-9a-f]{0,57}', oneCommit),
  pageOf('commits', '(commits(?:/(?:branch|tag)/[^?]*)?)', commits),
  // A branch's own page compares it with the main branch.
  pageOf('compare', '(?:branches/compare|branch)/([^?]*)', [...commits, ...branches]),
  pageOf('branches', '(branches)', branches),
  pageOf('tags', 'downloads\\?tab=(tags)[^?]*'),
  pageOf('releases', '(downloads)(?!\\?tab=tags)'),
  pageOf('blame', 'annotate/[^/]+/([^?]*)'),
  // The root of a repository is its newest source.
  pageOf('file', '(?:src(?:/[^/]+/?([^?]*))?)?'),
  pageOf('issue', 'issues/(\\d+)(?:/[^?]*)?', conversation, '#'),
  pageOf('issues', '(issues)'),
  pageOf('pipeline', 'pipelines/results/(\\d+)(?:/[^?]*)?', [], 'pipeline #'),
  pageOf('pipeline', '(pipelines)'),
  // Of no repository.
  pageOf('search', '/(?:[^/]+/(?:workspace/)?)?(search)/?'),
  pageOf('dashboard', '/((?:dashboard|[^/]+/workspace)/(?!search)[^/?]+)/?', rows),
];
