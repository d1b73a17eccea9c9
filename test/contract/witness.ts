import type { Onlooker } from '../sandbox/jira/onlooker.ts';
import type { Flavour } from '../sandbox/jira/site.ts';
import { requestContractOf, restAddressOf } from './check-requests.ts';
import { hasDocuments } from './documents.ts';

/** Looks on at a sandbox, and says what was asked that nobody documents. */
export interface Witness extends Onlooker {
  /** Each problem once, in the order of its first time. */
  readonly problems: () => readonly string[];
}

/**
 * Checks the requests to a flavour as they come. Without the documents it says so and sees nothing.
 *
 * Two kinds of requests are nobody's to document: an OPTIONS is the browser's own, and a GET of an address that Jira itself
 * named in an earlier answer (an avatar, an icon, a thumbnail) is Jira's choice.
 */
export async function createWitness(flavour: Flavour): Promise<Witness> {
  if (!hasDocuments) {
    console.warn(`Requests to Jira ${flavour} are not checked: the documents are not beside the project.`);
    return { asked: () => undefined, answered: () => undefined, problems: () => [] };
  }
  const contract = await requestContractOf(flavour);
  const named = new Set<string>();
  const problems = new Set<string>();
  return {
    asked(request) {
      const address = restAddressOf(request);
      const isFree = request.method === 'OPTIONS' || (request.method === 'GET' && named.has(address ?? ''));
      if (!isFree) for (const problem of contract(request)) problems.add(`${request.method} ${address}: ${problem}`);
    },
    answered(body) {
      for (const address of addressesIn(body)) named.add(address);
    },
    problems: () => [...problems],
  };
}

/** From `/rest/` on, with the query written as `restAddressOf` writes it. */
function addressesIn(answer: string): readonly string[] {
  return [...answer.matchAll(/"(https?:\/\/[^"\s]+\/rest\/[^"\s]+)"/g)].flatMap(([, found = '']) => {
    const url = URL.parse(found);
    const address = url && restAddressOf({ path: url.pathname, query: Object.fromEntries(url.searchParams) });
    return address ?? [];
  });
}
