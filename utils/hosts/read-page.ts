import type { Address, Host, Page, PageFacts } from './types.ts';

export interface ReadPage extends PageFacts {
  readonly host: Host;
  readonly page: Page;
}

/** Which page of its host a document is. `undefined` when it is not a page that is read. */
export function readPage(host: Host, document: Document, address: Address): ReadPage | undefined {
  for (const page of host.pages) {
    const facts = page.read(address, document);
    if (facts !== undefined) return { ...facts, host, page };
  }
  return undefined;
}

/**
 * The host that serves a document. A document never becomes another host's. One that recognises everything has to come last.
 */
export const hostBehind = (hosts: readonly Host[], document: Document): Host | undefined =>
  hosts.find((host) => host.recognises(document));
