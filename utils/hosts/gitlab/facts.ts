import { numberOn } from '../kit.ts';
import type { HostFacts, RequestFacts } from '../types.ts';
import { gon } from './address.ts';
import { mergeRequest } from './merge-request.ts';
import { title } from './regions.ts';

/** What only the issue bar asks of GitLab. */
export const gitlabFacts: HostFacts = {
  id: 'gitlab',
  user: (document) => gon(document, 'current_username'),
  navigation: [
    // 16 on, once Vue has filled the sidebar; until 15; else the bar with the breadcrumbs.
    { selector: '[data-testid="non-static-items-section"]', where: 'last-in' },
    { selector: '.nav-sidebar li:has(> .shortcuts-merge_requests)', where: 'after' },
    { selector: '.top-bar-container', where: 'last-in' },
  ],
  bar: {
    'merge-request': [
      { selector: '.detail-page-description .title', where: 'after' },
      { selector: '.detail-page-header', where: 'after' },
    ],
    commit: [{ selector: '.commit-box', where: 'after' }],
  },
  request(address, document) {
    const id = numberOn([mergeRequest], address, document);
    return id === undefined ? undefined : { id, ...requestOf(document) };
  },
};

function requestOf(document: Document): Omit<RequestFacts, 'id'> {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const text = (selector: string) => find(selector)?.textContent?.trim();
  // Vue takes the first away with its state and leaves the last; the middle ones are the server's until 15.
  const badge = find('.js-mr-header[data-state], [class*="issuable-status-b"], .detail-page-description .badge');
  // The link to the files leads to the default branch. Vue makes it from 16 on, and takes the other source away then.
  const files = find('a.shortcuts-tree[href*="/tree/"]')?.getAttribute('href');
  return {
    source: find('.js-source-branch-copy')?.dataset['clipboardText'] ?? text('.js-source-branch a'),
    target: text('.js-source-branch-copy + a, a.js-target-branch'),
    defaultBranch: /(?:\/tree\/|defaultBranchName":")([^?"]+)/.exec(
      files ?? find('#js-merge-sticky-header')?.dataset['data'] ?? '',
    )?.[1],
    state: badge ? stateOf(badge.dataset['state'] ?? badge.className, text(title)) : undefined,
    author: find(':is(.detail-page-description, .issuable-meta) .author-link')?.dataset['username'],
  };
}

/** `word` is the state as an attribute names it, or the classes of a badge; a draft is one by its title. */
function stateOf(word: string, name = ''): RequestFacts['state'] {
  if (/merged|info/.test(word)) return 'merged';
  if (/closed|danger/.test(word)) return 'closed';
  return /^[[(]?(?:draft|wip)[\]):]/i.test(name) ? 'draft' : 'open';
}
