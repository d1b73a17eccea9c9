import type { Page } from '../types.ts';
import { projectOf } from './project.ts';

const route = /(?:\/-)?\/commit\/([0-9a-f]{7,64})(?:\/|$)/;

/** The page of one commit. */
export const commit: Page = {
  id: 'commit',
  label(address, document) {
    const project = projectOf(address.pathname, route, document);
    return project && `${project.path} ${project.rest[1]?.slice(0, 8)}`;
  },
  regions: [
    { selector: '.commit-box .commit-title', place: 'title', text: 'static' },
    { selector: '.commit-box pre.commit-description', place: 'description', text: 'static' },
    { selector: '.commit-box a.ref-container, .commit-box .branches a', place: 'branch', text: 'static' },
    { selector: '.note-text.md', place: 'comment', text: 'static' },
  ],
};
