import type { Page } from '../types.ts';
import { pageOf } from './page-of.ts';
import { branches, commits, conversation, files, oneCommit, rows } from './regions.ts';

/** Addresses: hosts.md §4. There are no issues, and no releases besides tags. */
export const pages: readonly Page[] = [
  pageOf('merge-request', 'pull-requests/(\\d+)(?:/.*)?', conversation, '#'),
  pageOf('merge-requests', '(pull-requests)', rows),
  pageOf('commit', 'commits/([0-9a-f]{7,11})[0-9a-f]{0,53}', oneCommit),
  pageOf('commits', '(commits)', commits),
  pageOf('compare', '(compare)(?:/.*)?', [...commits, ...rows]),
  pageOf('branches', '(branches)', branches),
  pageOf('tags', '(tags)'),
  // Blame is a layer over the file, without an address of its own.
  pageOf('file', '(?:browse/?(.*))?', files),
  pageOf('pipeline', '(builds)(?:/.*)?'),
  // Of no repository.
  pageOf('search', '/(?:.*/)?plugins/servlet/(search)/?'),
  pageOf('dashboard', '/(?:.*?/)?(dashboard|projects(?:/[^/]+)?|users/[^/]+|repos)/?', rows),
];
