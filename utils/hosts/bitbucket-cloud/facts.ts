import { numberOn } from '../kit.ts';
import type { HostFacts, RequestFacts } from '../types.ts';
import { pages } from './pages.ts';

const states = new Map<string | undefined, RequestFacts['state']>([
  ['open', 'open'],
  ['draft', 'draft'],
  ['merged', 'merged'],
  ['declined', 'closed'],
  ['superseded', 'closed'],
]);

/** What the header says; people have no user names here. 2026-11: hosts.md §3, extensions of 2019 to 2026. */
function factsOf(document: Document): Omit<RequestFacts, 'id'> {
  const header = document.querySelector('[data-qa="pr-branches-and-state-styles"]');
  const [source, target] = header?.querySelectorAll('span[aria-hidden="true"]') ?? [];
  // The state comes last, and is English everywhere.
  const state = Array.from(header?.querySelectorAll('span') ?? []).at(-1);
  return {
    source: branchOf(source),
    target: branchOf(target),
    state: states.get(state?.textContent?.trim().toLowerCase()),
  };
}

/** `owner/repository:branch` for a branch of a fork; branches have no colon. */
const branchOf = (label: Element | undefined): string | undefined =>
  label?.textContent?.trim().replace(/^.*:/, '') || undefined;

/** 2026-11: seen with a user in 2017, without one in 2024; user names are gone since 2019, nicknames are what is left. */
function userOf(document: Document): string | undefined {
  try {
    const json = document.querySelector<HTMLElement>('#bb-bootstrap')?.dataset['currentUser'];
    const { username, nickname, displayName }: Record<string, unknown> = JSON.parse(json ?? '{}');
    return [username, nickname, displayName].find((name) => typeof name === 'string');
  } catch {
    return undefined;
  }
}

/** What only the issue bar asks of Bitbucket Cloud. */
export const bitbucketCloudFacts: HostFacts = {
  id: 'bitbucket-cloud',
  user: userOf,
  // Until React has drawn it, a skeleton stands there. What comes then is unchecked.
  navigation: [{ selector: '#adg3-navigation nav:not([class*="skeleton"])', where: 'last-in' }],
  bar: {
    'merge-request': [
      { selector: '[data-testid="pr-header"]', where: 'after' },
      { selector: '[data-qa="pr-header-page-header-wrapper"]', where: 'after' },
    ],
    commit: [{ selector: '[data-qa="page-header-wrapper"]', where: 'after' }],
  },
  request(address, document) {
    const id = numberOn(pages, address, document);
    return id === undefined ? undefined : { id, ...factsOf(document) };
  },
};
