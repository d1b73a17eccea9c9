import type { ReadPage } from '../hosts/read-page.ts';
import type { IssueKey } from '../issue/issue.ts';
import { mostKeys } from '../issue/limits.ts';
import type { Input, Place, Replies } from '../protocol/messages.ts';
import type { Result } from '../result/result.ts';
import type { Finding, Scanner } from './scanner.ts';
import { watch } from './watch.ts';

/** What stands around the reading; everything that touches the page or the worker is handed in. */
export interface Surroundings<Link extends { readonly key: IssueKey }> {
  readonly document: Document;
  readonly scanner: Scanner;
  /** What the document is now, or `undefined` when nothing is read here. */
  page(): ReadPage | undefined;
  nativeLinks(): readonly Link[];
  ask(input: Input<'page.keys'>): Promise<Result<Replies['page.keys']>>;
  paint(finding: Finding, urls: ReadonlyMap<IssueKey, string>): void;
  /** Whether a link of the host leads to the Jira under this address. */
  leads(link: Link, webUrl: string): boolean;
  adopt(link: Link): void;
  drop(root: Element | undefined): void;
  /** The page became another one: nothing that was painted in place counts any more. */
  forget(): void;
  readonly signal: AbortSignal;
}

/**
 * Reads the page for keys, asks the worker which of them count, paints those, and goes on with whatever changes. A page
 * without key-like words costs the scan and nothing else: nobody is asked.
 */
export function keepReading<Link extends { readonly key: IssueKey }>(around: Surroundings<Link>): void {
  const { scanner, signal } = around;
  let seen = nothingSeen<Link>();
  let asking = false;
  /** The worker could not say: nothing set up yet, or Jira away. It is asked again when the user comes back to the page. */
  let refused = false;

  const read = (): void => {
    const page = around.page();
    if (page?.label !== seen.label) {
      scanner.forget();
      around.forget();
      refused = false;
      seen = nothingSeen<Link>(page?.label);
    }
    if (page === undefined) return;
    const found = scanner.read(page.page.regions);
    seen.links = around.nativeLinks();
    seen.waiting.push(...found);
    for (const { matches, region } of found) for (const { key } of matches) note(seen, key, region.place);
    noteLinks();
    paint();
    void ask();
  };

  /** A link to another Jira names no issue of ours. Which Jira is ours, only the worker's first answer tells. */
  const noteLinks = (): void => {
    for (const link of seen.links) if (around.leads(link, seen.webUrl ?? '')) note(seen, link.key, 'link');
  };

  /** New keys; links that may be ours; or known keys at a new address, where the popup would look for them in vain. */
  const isWorthAsking = ({ answered, links, webUrl, askedAt }: Seen<Link>, keys: readonly IssueKey[]): boolean =>
    keys.some((key) => !answered.has(key)) ||
    (links.length > 0 && webUrl === undefined) ||
    (keys.length > 0 && askedAt !== addressOf(around.document));

  const ask = async (): Promise<void> => {
    const about = seen;
    const keys = [...about.places.keys()].slice(0, mostKeys);
    if (asking || refused || about.label === undefined || !isWorthAsking(about, keys)) return;
    asking = true;
    about.askedAt = addressOf(around.document);
    const reply = await around.ask({
      label: about.label,
      keys: keys.map((key) => ({ key, places: [...(about.places.get(key) ?? [])] })),
    });
    asking = false;
    if (signal.aborted) return;
    refused = !reply.ok;
    if (!reply.ok) return;
    for (const key of keys) about.answered.add(key);
    for (const [key, url] of Object.entries(reply.value.keys)) about.urls.set(key, url);
    about.webUrl = reply.value.webUrl;
    if (about === seen) noteLinks();
    paint();
    // More may have come, or another page, while the worker was thinking.
    void ask();
  };

  const paint = (): void => {
    const { answered, urls, links, webUrl = '' } = seen;
    const ready = seen.waiting.filter(({ matches }) => matches.every(({ key }) => answered.has(key)));
    seen.waiting = seen.waiting.filter((finding) => !ready.includes(finding));
    if (urls.size === 0) return;
    page.quietly(() => {
      for (const finding of ready) around.paint(finding, urls);
      for (const link of links) if (urls.has(link.key) && around.leads(link, webUrl)) around.adopt(link);
    });
  };

  const page = watch(
    around.document.body,
    (changed) => {
      for (const node of changed) around.drop(scanner.mark(node));
      read();
    },
    signal,
  );
  const comeBack = (): void => {
    if (around.document.visibilityState !== 'visible' || !refused) return;
    refused = false;
    void ask();
  };
  around.document.addEventListener('visibilitychange', comeBack, { signal });
  // Pages of one application change their address without loading; the text follows, or was there before.
  globalThis.navigation?.addEventListener('currententrychange', read, { signal });
  read();
}

/** What one page has shown so far. Another page starts with nothing. */
interface Seen<Link> {
  readonly label: string | undefined;
  readonly places: Map<IssueKey, Set<Place>>;
  /** Keys that the worker was asked about. */
  readonly answered: Set<IssueKey>;
  /** The address of each key that counts. */
  readonly urls: Map<IssueKey, string>;
  /** Of the scope's Jira, once the worker has said so. */
  webUrl: string | undefined;
  /** The document's address when the worker was last asked. */
  askedAt: string | undefined;
  waiting: Finding[];
  links: readonly Link[];
}

const nothingSeen = <Link>(label?: string): Seen<Link> => ({
  label,
  places: new Map(),
  answered: new Set(),
  urls: new Map(),
  webUrl: undefined,
  askedAt: undefined,
  waiting: [],
  links: [],
});

const addressOf = ({ URL }: Document): string => URL.replace(/#.*$/, '');

function note(seen: Seen<unknown>, key: IssueKey, place: Place): void {
  seen.places.set(key, (seen.places.get(key) ?? new Set()).add(place));
}
