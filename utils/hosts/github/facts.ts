import type { HostFacts, Mount, RequestFacts } from '../types.ts';
import { message } from './commit.ts';
import { mergeRequest } from './merge-request.ts';
import { meta } from './meta.ts';

/** Under a commit's message; on its own page as on a pull request's *Commits* tab. */
const commitBar: readonly Mount[] = [
  { selector: message, where: 'after' },
  { selector: '.full-commit', where: 'after' },
];

/** What only the issue bar asks of GitHub. */
export const githubFacts: HostFacts = {
  id: 'github',
  user: (document) => meta(document, 'name="user-login"') || undefined,
  navigation: [
    { selector: 'nav[aria-label="Repository"] > ul', where: 'last-in' },
    // Until 2020 a row of <span>.
    { selector: '.js-repo-nav', where: 'last-in' },
  ],
  bar: {
    'merge-request': [
      // A column under the title that holds state and branches, above the tabs: 2026-07.
      { selector: '[data-component="PageHeader.Description"]', where: 'last-in' },
      // Replaced as a whole whenever somebody edits the title, hence not inside: 2016 to 2025, Enterprise Server.
      { selector: '#partial-discussion-header', where: 'after' },
      ...commitBar,
    ],
    commit: commitBar,
  },
  request(address, document) {
    const facts = mergeRequest.read(address, document);
    return facts && requestOf(facts.label, document);
  },
};

/** `label` is `owner/repository #id`. */
function requestOf(label: string, document: Document): RequestFacts {
  const [project, id = ''] = label.split(' #');
  // Base, then head, in every generation; the copies in the sticky header come later. A head that is gone is a bare text.
  const [target, source] = document.querySelectorAll<HTMLElement>(
    '.commit-ref[title], a[class*="PullRequestBranchName"], span[title$="has been deleted"]',
  );
  // React's own data speaks of the repository that it was loaded with.
  const data = document.querySelector(`react-app[initial-path^="/${project}/"] > script`)?.textContent ?? '';
  return {
    id,
    source: branchOf(source),
    target: branchOf(target),
    defaultBranch: /"defaultBranch":\s*"([^"]+)"/.exec(data)?.[1],
    // The first label is the request's own.
    state: stateOf(document.querySelector('.State, [data-component="StateLabel"]')?.textContent),
    // The header names who merged instead of who wrote; the window's title names the author, on every tab (17 saved pages).
    author: new RegExp(` by (\\S+) · Pull Request #${id} `).exec(document.title)?.[1],
  };
}

/** `main` of `main`, `owner:main` and `owner/repository:main`; no branch holds a blank, but *unknown repository* does. */
const branchOf = (element: HTMLElement | undefined): string | undefined =>
  /^(?:\S+:)?([^\s:]+)$/.exec((element?.title || element?.textContent || '').trim())?.[1];

/** *Queued* is open too; no label at all says nothing. */
const stateOf = (label = ''): RequestFacts['state'] =>
  (['draft', 'merged', 'closed'] as const).find((state) => label.toLowerCase().includes(state)) ??
  (label ? 'open' : undefined);
