import type { Place } from '../protocol/content-messages.ts';

/** The software that serves a page. `generic` is any site that the user enabled and nobody recognises. */
export type HostId =
  | 'gitlab'
  | 'github'
  | 'bitbucket-cloud'
  | 'bitbucket-server'
  | 'gitea'
  | 'azure-devops'
  | 'gerrit'
  | 'generic';

/** Where a page was asked for. */
export type Address = Pick<URL, 'pathname' | 'search'>;

/**
 * What Lozenge knows about one kind of Git host: data and pure questions, no behaviour. The engine (scan, paint) imports this
 * type and never a host. A host that needs an `if` about behaviour is the sign that the engine lacks a word.
 */
export interface Host {
  readonly id: HostId;
  /** Is this document served by this software? Its address says nothing: most of them are self-managed. At most one host says yes. */
  recognises(document: Document): boolean;
  /** Code and editors of this host, in which nothing is read; besides what is left alone everywhere (`scan/scanner.ts`). */
  readonly fence?: string;
  /** Texts lie in open shadow roots, which selectors do not enter by themselves. */
  readonly shadowed?: true;
  /** The first whose address fits is the page. */
  readonly pages: readonly Page[];
}

/**
 * Tells the theme in force; `undefined` where the host has none and the browser's preference counts. Only what Lozenge adds to a
 * page asks, and that comes later than the scout.
 */
export type ThemeOf = (document: Document) => 'light' | 'dark' | undefined;

export type PageId =
  | 'merge-request'
  | 'merge-requests'
  | 'commit'
  | 'commits'
  | 'compare'
  | 'branches'
  | 'tags'
  | 'releases'
  | 'blame'
  | 'file'
  | 'issue'
  | 'issues'
  | 'pipeline'
  | 'search'
  | 'dashboard'
  | 'other';

export interface Page {
  readonly id: PageId;
  /** What the address and the document say; `undefined` when this is no such page. */
  read(address: Address, document: Document): PageFacts | undefined;
  /** Where issue keys are read. A text that lies in several regions belongs to the first. */
  readonly regions: readonly Region[];
}

export interface PageFacts {
  /** What people call this page: `shop/web !1207`. */
  readonly label: string;
  /** `group/subgroup/project`, `owner/repository`; absent on dashboards. */
  readonly project?: string;
}

/**
 * What only the issue bar asks of a host. It stands apart from `Host`, because the script that reads every page carries all
 * hosts, and the bar comes later and seldom.
 */
export interface HostFacts {
  readonly id: HostId;
  /** Name of the user who is signed in; `undefined` for nobody, and where the page does not say. */
  user?(document: Document): string | undefined;
  /** Where a *Jira* entry belongs in the project's navigation; the first that is there. */
  readonly navigation: readonly Mount[];
  /** Where the issue bar goes, by page; the first that is there. Absent where a page has none. */
  readonly bar: Partial<Record<PageId, readonly Mount[]>>;
  /** What a merge or pull request's page says of it; `undefined` on other pages. */
  request?(address: Address, document: Document): RequestFacts | undefined;
}

/** What a merge or pull request's page says of it; each as far as it is there. */
export interface RequestFacts {
  /** As the host counts it within the project: `1207`. */
  readonly id: string;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly defaultBranch?: string | undefined;
  readonly state?: 'open' | 'draft' | 'merged' | 'closed' | undefined;
  /** The author's user name. */
  readonly author?: string | undefined;
}

/** A place beside an element of the host. */
export interface Mount {
  readonly selector: string;
  readonly where: 'before' | 'first-in' | 'last-in' | 'after';
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
