import type { Region } from '../types.ts';
import { owned } from '../kit.ts';

// There is no page of a signed-in user to check this against (hosts.md §12); what is unchecked says so.

/** The title of a pull request, then what other pages have in its place. 2026-11: hosts.md §3, other extensions of 2020 to 2026. */
const title = owned(
  'title',
  '[data-testid="pr-header"] h1, [data-qa="pr-header-page-header-wrapper"] h1, [data-qa="page-header-wrapper"] h1',
);

/** Atlaskit's renderer. Unchecked: hosts.md §3 names it from memory. */
const comments = owned('comment', '.ak-renderer-document');

/** The list as a whole, because whether it is made of table rows is unchecked. 2026-11: an extension and a style of 2023. */
export const commits: readonly Region[] = [
  owned('commit', '[data-qa="commit-list-container"], [data-qa="commit-list-styles"]'),
];

/** A pull request or an issue, with what was said. */
export const conversation: readonly Region[] = [
  title,
  // 2026-11: extensions of 2019 to 2026. `owner/repository:branch` for a fork's.
  owned('branch', '[data-qa="pr-branches-and-state-styles"] span[aria-hidden="true"]'),
  // Unchecked.
  owned('description', '[data-qa^="pr-description"] .ak-renderer-document'),
  comments,
  ...commits,
];

/** The message has no name of its own, only generated classes (seen 2023): paragraphs that are not a comment's. */
export const oneCommit: readonly Region[] = [title, comments, owned('description', ':is(main, [role="main"]) p')];

/** Rows of pull requests, in a repository and on dashboards. 2026-11: hosts.md §3, extensions of 2018 to 2025. */
export const rows: readonly Region[] = [
  owned('row', '[data-qa="pull-request-row-link"]'),
  owned('branch', '[data-qa="pull-request-row"] td:first-child [role="button"] span[aria-hidden="true"]'),
];

/** Links to a branch's page. 2026-11: an extension of 2026. */
export const branches: readonly Region[] = [owned('branch', 'td a[href*="/branch/"]')];
