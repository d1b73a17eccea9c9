import { numberOn } from '../kit.ts';
import type { HostFacts } from '../types.ts';
import { pages } from './pages.ts';
import { factsOf } from './request.ts';

/** What only the issue bar asks of Gitea, Forgejo and Gogs. */
export const giteaFacts: HostFacts = {
  id: 'gitea',
  user: (document) =>
    // 2026-11: Gogs, Gitea 1.17 to 1.24, Forgejo 10: “Signed in as”.
    document.querySelector('.full.height .menu > .header > strong')?.textContent || undefined,
  navigation: [
    // Gitea since 1.22 and Forgejo 10, where a script moves what does not fit into a menu; 1.21 and Forgejo 7; until 1.20.
    { selector: '.header-wrapper :is(.overflow-menu-items, .new-menu-inner, .navbar.tabular)', where: 'last-in' },
  ],
  bar: {
    // Until 1.19, and Gogs, the second.
    'merge-request': [{ selector: '.issue-title-header, .column.title', where: 'after' }],
    // The box of a file begins with a heading instead of a segment.
    commit: [{ selector: '.diff .top.attached.segment', where: 'last-in' }],
  },
  request(address, document) {
    const id = numberOn(pages, address, document);
    return id === undefined ? undefined : { id, ...factsOf(document) };
  },
};
