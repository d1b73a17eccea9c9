import type { Host, Page } from './types.ts';

export interface ReadPage {
  readonly host: Host;
  readonly page: Page;
  readonly label: string;
}

/** Which page of which host a document is. `undefined` when no host recognises it or it is not a page that is read. */
export function readPage(
  hosts: readonly Host[],
  document: Document,
  address: Pick<URL, 'pathname'>,
): ReadPage | undefined {
  const host = hosts.find((candidate) => candidate.recognises(document));
  for (const page of host?.pages ?? []) {
    const label = page.label(address, document);
    if (host !== undefined && label !== undefined) return { host, page, label };
  }
  return undefined;
}
