import { fixed, owned } from '../kit.ts';
import type { Page } from '../types.ts';
import { page } from './page.ts';
import { comments, commits, description, title } from './regions.ts';

/** A merge request with its tabs: overview, commits, pipelines, changes. */
export const mergeRequest: Page = page(
  'merge-request',
  /^merge_requests\/(\d+)(?!.*\/(?:edit|conflicts)$).*/,
  [
    fixed('title', title),
    // The copy that stays on top while one scrolls.
    owned('title', '.merge-request-sticky-title'),
    description,
    // Source and target branch, each a link to its tree: 17 to 18.9, and 15 to 16; until 14 in the widget, by Vue.
    fixed('branch', 'a.ref-container, .detail-page-description > a.gl-font-monospace'),
    owned('branch', '.label-branch a'),
    ...commits,
    comments,
  ],
  '!$1',
);
