import type { Place } from '../protocol/messages.ts';

/** The software that serves a page. */
export type HostId = 'gitlab';

/**
 * What Lozenge knows about one kind of Git host: data and pure questions, no behaviour. The engine (scan, paint) imports this
 * type and never a host. A host that needs an `if` about behaviour is the sign that the engine lacks a word.
 */
export interface Host {
  readonly id: HostId;
  readonly name: string;
  /** Is this document served by this software? Its address says nothing: most of them are self-managed. */
  recognises(document: Document): boolean;
  /** The theme in force; `undefined` where the host has none and the browser's preference counts. */
  theme(document: Document): 'light' | 'dark' | undefined;
  readonly pages: readonly Page[];
}

export interface Page {
  readonly id: 'merge-request' | 'commit';
  /** What a page of this kind is called by people, `shop/web !1207`; `undefined` when the address is no such page. */
  label(address: Pick<URL, 'pathname'>, document: Document): string | undefined;
  /** Where issue keys are read. A text that lies in several regions belongs to the first. */
  readonly regions: readonly Region[];
}

export interface Region {
  readonly selector: string;
  readonly place: Place;
  /**
   * `static`: the server's own HTML, where a key becomes a link. `owned`: a framework holds on to the text nodes, so that
   * they must not be touched: the key is highlighted (architecture.md §3.1).
   */
  readonly text: 'static' | 'owned';
}
