import { fixed, owned } from '../kit.ts';
import type { Page } from '../types.ts';
import { page, repository } from './page.ts';
import { bodies, titles } from './regions.ts';

/** 2026-11: hosts.md §1 and public code; written with hyphens until early 2025. */
export const message = ':is([class*="commitMessageContainer"], [class*="commit-message-container"])';

/** The page of one commit. */
export const commit: Page = page('commit', `${repository}/commit/([0-9a-f]{7})[0-9a-f]{0,57}`, [
  // 2026-11: saved pages of 2019, 2021 and 2.14.
  fixed('title', '.commit-title'),
  fixed('description', '.commit-desc pre'),
  fixed('branch', '.commit-branches li a'),
  owned('title', `${message} > :first-child`),
  owned('description', '.extended-commit-description-container'),
  owned('branch', '[class*="commitBranchContainer"] a'),
  ...titles,
  ...bodies,
]);
