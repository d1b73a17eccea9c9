import { fixed, owned } from '../kit.ts';
import type { Region } from '../types.ts';

// Until 6 the server's own HTML, from 7 on React's, on pages of pull requests; others followed in 8. Where it is not known which
// of the two draws a text it is `owned`, which is never wrong. Code has no regions; comments on it have.

/** Source and target. 2026-11: seen on 5; hosts.md §4; extensions for 7 to 9. */
const lozenges: Region = owned(
  'branch',
  '.branch-from-to .ref-lozenge, .branch-from-to .branch-lozenge, .ref-lozenge-content',
);

/** Rendered Markdown is put in as a whole, by the server as by React. 2026-11: hosts.md §4. */
const texts: readonly Region[] = [
  fixed('description', '[class*="description"] .markup-content'),
  fixed('comment', '.markup-content, .comment-content .markup'),
];

/** 2026-11: hosts.md §4. Subjects lead to the commit. */
export const commits: readonly Region[] = [owned('commit', '.commits-table .message')];

/** A pull request with its tabs. */
export const conversation: readonly Region[] = [
  // From 7 on. 2026-11: other extensions, hosts.md §4.
  owned('title', '#pull-requests-container > header h2'),
  // 5 and 6.
  fixed('title', '.pull-request-header h2, #pull-request-header h2'),
  lozenges,
  ...texts,
  ...commits,
];

/** One commit. Its message stands in `data-commit-message` as well, for a tooltip. */
export const oneCommit: readonly Region[] = [
  // From 8 on. 2026-11: an extension of 2024.
  owned('title', '#commit-details-container .commit-message'),
  // Until 7; in some as preformatted text, which is left alone unless it is a region itself.
  fixed('title', '.commit-message, .commit-message pre'),
  ...texts,
];

/** Rows of pull requests, in a repository and on the dashboard. 2026-11: an extension's copy of 8. */
export const rows: readonly Region[] = [owned('row', '.pull-request-row .title a'), lozenges];

/** 2026-11: sources of 5, where the next row's link is focused; tests against 6 to 8. */
export const branches: readonly Region[] = [owned('branch', 'td[headers="branch-name-column"] a')];

/** A folder with its README. Code has no regions. */
export const files: readonly Region[] = [fixed('description', '.markup-content')];
