import type { Page } from '../types.ts';
import { commitRows } from './commits.ts';
import { projectOf } from './project.ts';

const route = /(?:\/-)?\/merge_requests\/(\d+)(?:\/|$)/;

/** A merge request with its tabs: overview, commits, pipelines, changes. */
export const mergeRequest: Page = {
  id: 'merge-request',
  label(address, document) {
    const project = projectOf(address.pathname, route, document);
    return project && `${project.path} !${project.rest[1]}`;
  },
  regions: [
    // 15 to 18.9: server HTML.
    { selector: 'h1[data-testid="title-content"]', place: 'title', text: 'static' },
    // Until 14: seen on gitlab.com 2019-20.
    { selector: '.detail-page-description .title', place: 'title', text: 'static' },
    // The copy that stays on top while one scrolls; filled by a Vue component from 18 on.
    { selector: '.merge-request-sticky-title', place: 'title', text: 'owned' },
    { selector: '[data-testid="description-content"] .md', place: 'description', text: 'static' },
    { selector: '.detail-page-description .description .md', place: 'description', text: 'static' },
    // Source and target branch, each a link to its tree.
    { selector: 'a.ref-container', place: 'branch', text: 'static' },
    ...commitRows,
    // Vue puts the rendered Markdown in with v-html: whole texts are replaced, never single nodes.
    { selector: '.note-text.md', place: 'comment', text: 'static' },
  ],
};
