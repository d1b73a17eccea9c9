import { fixed, owned } from '../kit.ts';
import type { Region } from '../types.ts';

/** Titles of pull requests, issues and discussions, with the copy that stays on top while one scrolls. */
export const titles: readonly Region[] = [
  // 2026-11: saved pages of 2016 to 2025 and Enterprise Server 2.14.
  fixed('title', '.js-issue-title'),
  // 2026-11: hosts.md §1; pull requests since 2026-07, issues since 2025 (whose copy has a name of its own).
  owned('title', '[data-component="PH_Title"] .markdown-title', '[data-testid^="issue-title"]'),
];

/** What the author wrote first, then what others answered. */
export const bodies: readonly Region[] = [
  fixed(
    'description',
    // 2026-11: the first comment is `issue-123` in saved pages of 2017 to 2026-07; later ones are `issuecomment-123`.
    '[id^="issue-"]:not(#issue-timeline) .js-comment-body',
    '[data-testid="issue-body"] [data-testid="markdown-body"]',
  ),
  fixed(
    'comment',
    '.js-comment-body',
    // What may be minimised is there twice; `d-none` is the copy that is not in use: saved pages of 2.14 and 2020.
    '.minimized-comment:not(.d-none) .comment-body',
    '[data-testid="markdown-body"]',
    // 2026-11: the new list of changes, by public code; there is no saved page.
    '[data-testid="review-thread"] .markdown-body',
  ),
];

/** Commits in lists and in a pull request's timeline, where the subject is a link in a <code>. */
export const commitRows: readonly Region[] = [
  fixed(
    'commit',
    // 2026-11: saved pages of 2017 to 2020 and 2.14; 2021 to 2026-07.
    '.commit-message code > a',
    'code > a.markdown-title',
    // 2026-11: hosts.md §1. A <pre> is read because it is the region itself.
    '.js-commits-list-item > .js-details-container > p:first-child',
    '.commit-title',
    '.commit-desc pre',
  ),
  // 2026-11: hosts.md §1, refined-github.
  owned('commit', '[data-testid="commit-row-item"] :is(h4, .extended-commit-description-container)'),
];

/** Names of branches where GitHub dresses them as such. */
export const branchNames: readonly Region[] = [
  fixed('branch', '.commit-ref', 'a.branch-name'),
  // 2026-11: `PullRequestBranchName-module__…` in headers, `prc-BranchName-BranchName-…` in lists.
  owned('branch', 'a[class*="BranchName"]'),
];

/** Rows of lists of pull requests and issues. */
export const rows: readonly Region[] = [
  // 2026-11: hosts.md §1; Enterprise Server and the lists that are not React's yet.
  fixed('row', '.js-issue-row a.js-navigation-open'),
  // 2026-11: refined-github: a repository's lists, the new ones across repositories, the inbox.
  owned('row', 'a[data-testid$="-title-link"]', 'li h3 a[data-hovercard-type="pull_request"]'),
];
