import { fixed, owned } from '../kit.ts';
import type { Page, PageId, Region } from '../types.ts';
import { page, repository } from './page.ts';
import { bodies, branchNames, commitRows, rows, titles } from './regions.ts';

/** Some pages are there for a repository and across them. */
const anywhere = `(?:${repository})?`;

/** Subjects of the commits that last changed something: beside files, above a file. */
const lastCommits: readonly Region[] = [
  // 2026-11: saved page of Enterprise Server 2.14; `markdown-title` is what people wrote, since 2021.
  fixed('commit', '.commit-tease a.message', 'td.message a', 'a.markdown-title'),
  // 2026-11: hosts.md §1.
  owned('commit', '.react-directory-commit-message', '[data-testid="latest-commit-html"]'),
];

/** A page that is called what it is called in its address. */
const named = (id: PageId, regions: readonly Region[]): Page => page(id, `${repository}/(${id})`, regions);

const front = page('file', `${repository}(?!/.)`, lastCommits);

/** All pages besides those of one request and one commit. Code itself is never read. */
export const pages: readonly Page[] = [
  page('issue', `${repository}/issues/(\\d+)`, [...titles, ...bodies], '#'),
  page('other', `${repository}/discussions/(\\d+)`, [...titles, ...bodies], 'discussion '),
  page('merge-requests', `${anywhere}/(pulls)`, rows),
  page('issues', `${anywhere}/(issues(?!/\\d|/new)|labels(?=/)|milestone(?=/))`, rows),
  named('commits', commitRows),
  named('compare', commitRows),
  named('branches', branchNames),
  page('pipeline', `${repository}/(actions)`, [...branchNames, owned('row', '.markdown-title')]),
  named('tags', [fixed('branch', ':is(h2, h4) a[href*="/releases/tag/"]'), fixed('description', '.commit-desc pre')]),
  named('releases', [
    fixed('title', ':is(.Link--primary, .release-header a)[href*="/releases/tag/"]', 'h1.d-inline'),
    fixed('description', '.markdown-body'),
  ]),
  named('blame', [
    fixed('commit', '.blame-commit-message'),
    // 2026-11: refined-github.
    owned('commit', '.react-blame-for-range'),
  ]),
  page('search', `${anywhere}/(search)`, [
    owned('row', '.search-title'),
    // 2026-11: Enterprise Server, by what other extensions rely on.
    fixed('row', '[id$="_search_results"] .f4 a'),
  ]),
  page('dashboard', '()/(dashboard|notifications|$)', rows),
  page('file', `${repository}/(?:blob|tree|edit)`, lastCommits),
  {
    ...front,
    // `/settings/profile` looks like a repository too; only a repository can be imported.
    read: (address, document) =>
      document.querySelector('head > meta[name="go-import"]') ? front.read(address, document) : undefined,
  },
];
