import { numberOn } from '../kit.ts';
import type { HostFacts, RequestFacts } from '../types.ts';
import { dataOf } from './data.ts';
import { pages } from './pages.ts';

const states = new Map<string | undefined, RequestFacts['state']>([
  ['active', 'open'],
  ['draft', 'draft'],
  ['completed', 'merged'],
  ['abandoned', 'closed'],
]);

/** What the header says. People have no user names there. 2026-11: several extensions; the state's pill is unchecked. */
function factsOf(document: Document): Omit<RequestFacts, 'id'> {
  const [source, target] = document.querySelectorAll('.pr-header-branches a');
  const state = document.querySelector('.repos-pr-header .bolt-pill-content')?.textContent?.trim().toLowerCase();
  return {
    source: source?.textContent?.trim(),
    target: target?.textContent?.trim(),
    state: states.get(state),
  };
}

/** What only the issue bar asks of Azure DevOps. */
export const azureDevOpsFacts: HostFacts = {
  id: 'azure-devops',
  user: (document) => {
    // `DOMAIN\name` on a Server.
    const [, name] = /"user":\s*\{[^{}]*"uniqueName":\s*"([^"]+)"/.exec(dataOf(document)) ?? [];
    return name?.replaceAll('\\\\', '\\');
  },
  // Unchecked.
  navigation: [{ selector: '.project-navigation', where: 'last-in' }],
  bar: {
    'merge-request': [{ selector: '.repos-pr-header', where: 'after' }],
    commit: [{ selector: '.bolt-header', where: 'after' }],
  },
  request(address, document) {
    const id = numberOn(pages, address, document);
    return id === undefined ? undefined : { id, ...factsOf(document) };
  },
};
