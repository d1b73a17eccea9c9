import { numberOn } from '../kit.ts';
import type { HostFacts, RequestFacts } from '../types.ts';
import { pages } from './pages.ts';

/** What the change's view says, three roots deep. There is no source branch; people show by their names only. */
function factsOf(document: Document): Omit<RequestFacts, 'id'> {
  const view = within(document, 'gr-app', 'gr-app-element', 'gr-change-view');
  const branch = within(view, 'gr-change-metadata')?.querySelector('.value a[href*="branch:"]');
  const has = (status: string): boolean => Boolean(view?.querySelector(`.changeStatuses .${status}`));
  const state = has('merged') ? 'merged' : has('abandoned') ? 'closed' : has('wip') ? 'draft' : 'open';
  return {
    target: branch?.textContent?.trim() || undefined,
    state: view?.querySelector('.headerTitle') ? state : undefined,
  };
}

type Root = Pick<ParentNode, 'querySelector'> | null | undefined;

/** The shadow root that the elements lead to, each in the root of the one before. */
const within = (from: Root, ...path: readonly string[]): Root =>
  path.reduce<Root>((root, selector) => root?.querySelector(selector)?.shadowRoot, from);

/** What only the issue bar asks of Gerrit. */
export const gerritFacts: HostFacts = {
  id: 'gerrit',
  navigation: [{ selector: 'nav ul.links', where: 'last-in' }],
  bar: { 'merge-request': [{ selector: '.changeInfoSection > .header', where: 'after' }] },
  request(address, document) {
    const id = numberOn(pages, address, document);
    return id === undefined ? undefined : { id, ...factsOf(document) };
  },
};
