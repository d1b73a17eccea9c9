import { fixed, owned } from '../kit.ts';
import type { Region } from '../types.ts';

// 2026-11: hosts.md §5, seen on Gitea 1.17; templates of Gitea 1.22, Forgejo 10, Gogs 0.14.

// Everything but the page of a run is the server's own HTML: comments are replaced as a whole when they are edited.

const comment = fixed('comment', '.render-content');

/** Rows of issues and requests, in a repository and on dashboards; what happened, on the dashboard. */
export const rows: readonly Region[] = [
  fixed('row', 'a.issue-title, .issue.list a.title, #activity-feed .truncate, .feeds .truncate'),
  fixed('branch', '.branches .branch a'),
];

/**
 * Subjects and bodies of commits: of a list, a graph, a push in a request's timeline, above a list of files and in it. A body
 * is hidden until its subject's button is pressed.
 */
export const commits: readonly Region[] = [
  fixed(
    'commit',
    '.commit-summary, pre.commit-body, #commits-table .message > .has-emoji, #rev-list .message, #repo-files-table .message, .blame-message',
  ),
  fixed('branch', '#rev-list .tags a, #rev-list .commit-refs a'),
];

/** Title, text and comments of an issue or a request. `.raw-content` beside each text repeats it as Markdown, hidden. */
export const conversation: readonly Region[] = [
  fixed('title', '#issue-title, #issue-title-display h1'),
  fixed('branch', '.pull-desc code'),
  fixed('description', '.comment.first .render-content, .comment-list > .comments > :first-child .render-content'),
  comment,
  ...commits,
];

/** One commit: its message is the page's title and text. */
export const oneCommit: readonly Region[] = [
  fixed('title', '.commit-summary, .commit-message'),
  fixed('description', 'pre.commit-body'),
  comment,
];

/** A folder with its files' newest commits, a file's lines with theirs, and rendered Markdown. Code has no regions. */
export const files: readonly Region[] = [...commits, fixed('description', '.file-view.markup, .wiki .markup')];

/** Branches with their newest commit. */
export const branches: readonly Region[] = [
  fixed('branch', '.branches td a[href*="/src/branch/"], .branches span.gt-ellipsis, .branches .item a > code'),
  fixed('commit', '.branches .commit-message'),
];

/** Releases and tags. */
export const releases: readonly Region[] = [
  fixed('title', '.release-list-title'),
  fixed('branch', '#release-list h4, #release-list .meta, .release-tag-name'),
  fixed('description', '#release-list .desc'),
];

/** Runs: a list of the server's, a page of Vue's. */
export const runs: readonly Region[] = [
  fixed('row', 'a.flex-item-title'),
  fixed('branch', '.flex-item-trailing .label'),
  owned('title', '.action-info-summary-title-text'),
  owned('branch', '.action-commit-summary a'),
];
