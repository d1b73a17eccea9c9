import { numberOn } from '../kit.ts';
import type { HostFacts, RequestFacts } from '../types.ts';
import { pages } from './pages.ts';

const states = new Map<string | undefined, RequestFacts['state']>([
  ['open', 'open'],
  ['draft', 'draft'],
  ['merged', 'merged'],
  ['declined', 'closed'],
]);

const header = '.pull-request-header, #pull-request-header, #pull-requests-container > header';

/** What the header says; words are known in English, of the languages that Bitbucket has. 2026-11: as in `regions.ts`. */
function factsOf(document: Document): Omit<RequestFacts, 'id'> {
  const top = document.querySelector(header);
  // Until 6 the lozenge has an icon with a name for screen readers beside the branch's name.
  const [source, target] = top?.querySelectorAll('[data-revision-ref], .ref-lozenge-content') ?? [];
  // Unchecked.
  const state = top?.querySelector('.pull-request-state-lozenge')?.textContent?.trim().toLowerCase();
  return {
    source: source?.textContent?.trim(),
    target: target?.textContent?.trim(),
    defaultBranch: document.querySelector('[data-revision-ref*=\'"isDefault":true\']')?.textContent?.trim(),
    state: states.get(state),
    author: top?.querySelector<HTMLElement>('.user-avatar[data-username]')?.dataset['username'],
  };
}

/** What only the issue bar asks of Bitbucket Server and Data Center. */
export const bitbucketServerFacts: HostFacts = {
  id: 'bitbucket-server',
  // 2026-11: seen on 5; extensions for 8.
  user: (document) => document.querySelector<HTMLElement>('#current-user')?.dataset['username'],
  // 2026-11: seen on 5.
  navigation: [{ selector: '.aui-sidebar .sidebar-navigation ul', where: 'last-in' }],
  bar: {
    'merge-request': [
      { selector: '#pull-requests-container > header', where: 'after' },
      { selector: '.pull-request-header, #pull-request-header', where: 'after' },
    ],
    commit: [{ selector: '.commit-message', where: 'after' }],
  },
  request(address, document) {
    const id = numberOn(pages, address, document);
    return id === undefined ? undefined : { id, ...factsOf(document) };
  },
};
