import type { Address, Host, Page, PageFacts } from './types.ts';

export interface ReadPage extends PageFacts {
  readonly host: Host;
  readonly page: Page;
}

/**
 * Which page of which host a document is. `undefined` when no host recognises it or it is not a page that is read. A host
 * that recognises everything has to come last.
 */
export function readPage(hosts: readonly Host[], document: Document, address: Address): ReadPage | undefined {
  const host = hosts.find((candidate) => candidate.recognises(document));
  for (const page of host?.pages ?? []) {
    const facts = page.read(address, document);
    if (host !== undefined && facts !== undefined) return { ...facts, host, page };
  }
  return undefined;
}
