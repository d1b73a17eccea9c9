import type { Region } from '../types.ts';

/**
 * Commit rows, on a merge request's *Commits* tab as in lists. The subject is a link to the commit.
 * 2026-11: seen on pages of 2019, 2021 and 2022-24 (hosts.md §2).
 */
export const commitRows: readonly Region[] = [
  { selector: 'a.commit-row-message', place: 'commit', text: 'static' },
  { selector: 'pre.commit-row-description', place: 'commit', text: 'static' },
];
