import { fixed, owned } from '../kit.ts';
import type { Region } from '../types.ts';

/**
 * Commit rows, on a merge request's *Commits* tab as in lists; the same classes above a folder, a file and a diff, where Vue
 * puts the rendered subject in. The subject is a link to the commit.
 * 2026-11: seen on pages of 2019, 2021 and 2022-24 (hosts.md §2); the other two are the list of 18.x.
 */
export const commits: readonly Region[] = [
  fixed('commit', 'a.commit-row-message, [data-testid="commit-title-link"]'),
  fixed('commit', 'pre.commit-row-description, .commit-list-item pre'),
];

/** 13 to 18.9, on diffs and in discussions. */
export const comments = fixed('comment', '.note-text.md');

/**
 * Of merge requests and issues: in the header (merge requests, 15 to 18.9), above the description (merge requests until 14, seen
 * on gitlab.com 2019; issues until 17, where Vue puts it in).
 */
export const title = '.detail-page-header h1, .detail-page-description .title';

/** 2019 to 18.9, beside a hidden field that repeats it. */
export const description = fixed('description', '.description .md');

/** Lists of merge requests and issues: by Vue (issues since 13, merge requests since 17), and the server's before. */
export const rows: readonly Region[] = [
  owned('row', '[data-testid="issuable-title"] a'),
  fixed('row', '.merge-request-title-text a, .issue-title-text a'),
];
