import type { Page } from '../types.ts';
import { page, repository } from './page.ts';
import { bodies, branchNames, commitRows, titles } from './regions.ts';

/** A pull request with its tabs: conversation, commits, checks, files or changes. */
export const mergeRequest: Page = page(
  'merge-request',
  `${repository}/pull/(\\d+)`,
  [...titles, ...bodies, ...branchNames, ...commitRows],
  '#',
);
