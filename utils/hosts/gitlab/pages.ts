import { fixed, owned } from '../kit.ts';
import type { Page } from '../types.ts';
import { page } from './page.ts';
import { comments, commits, description, rows, title } from './regions.ts';

/** An issue or work item; work items (16 on, all since 18) also open in a drawer over their list. */
const issue = [
  owned('title', '[data-testid="work-item-title"]'),
  fixed('title', title),
  fixed('description', '[data-testid="work-item-description"]'),
  description,
  comments,
];

/** Branches and tags; rows of tags since 16 have no class of their own. */
const refs = fixed('branch', '.ref-name, [data-testid="tag-row"] .row-main-content > a');

const commitTitle = fixed('title', '.commit-box .commit-title');

/** A project's pages besides the merge request. Routes: hosts.md §2, gitlab-semantics.md §5.2. */
export const pages: readonly Page[] = [
  page('merge-requests', /^merge_requests$/, rows),
  page(
    'commit',
    /^commit\/([0-9a-f]{7,8}).*/,
    [
      commitTitle,
      fixed('description', '.commit-box pre.commit-description'),
      // Branches that hold the commit: fetched, put in as HTML.
      fixed('branch', '.commit-info.branches a'),
      comments,
    ],
    '$1',
  ),
  page('commits', /^commits/, commits),
  page('compare', /^compare\/./, commits),
  page('branches', /^branches(?!\/new)/, [refs, ...commits]),
  page('tags', /^tags(?!\/new)/, [
    refs,
    ...commits,
    description,
    // What an annotated tag says.
    fixed('description', 'pre.wrap'),
  ]),
  page('releases', /^releases(?!.*\/(?:new|edit)$)/, [
    // The title of a block until 17, and since.
    owned('row', '.release-block .card-title, [data-testid="release-name"]'),
    fixed('description', '.release-block .md, [data-testid="release-block"] .md'),
  ]),
  page('blame', /^blame/, [fixed('commit', '.blame-commit .item-title'), ...commits]),
  page('issue', /^(?:issue|work_item|epic)s\D+(\d+).*/, issue, '#$1'),
  page('issues', /^(?:issue|work_item|epic)s$/, [...rows, ...issue]),
  page(
    'pipeline',
    /^(pipeline|job)s\/?(\d*).*/,
    [
      // 16 on; by the server until 15.
      owned('title', '[data-testid="pipeline-commit-title"], [data-testid="pipeline-name"]'),
      commitTitle,
      fixed('branch', '[data-testid="pipeline-ref-text"] a'),
      // A row's commit; here Vue renders its text.
      owned('commit', 'a.commit-row-message'),
    ],
    '$1 $2',
  ),
  // The project's home page is its topmost folder; Vue goes from one to the other without loading.
  page(
    'file',
    /^(?:$|(?:blob|tree)\/(.+))/,
    [
      ...commits,
      // The last commit of each file in a folder.
      fixed('commit', 'a.tree-commit-link'),
      // Rendered Markdown only; code has other classes.
      fixed('description', '.file-content.md'),
    ],
    '$1',
  ),
];
