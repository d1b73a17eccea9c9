import type { ReadPage } from '../hosts/read-page.ts';
import type { IssueKey } from '../issue/issue.ts';
import { mostKeys } from '../issue/limits.ts';
import type { Input, Replies } from '../protocol/messages.ts';
import type { Result } from '../result/result.ts';
import type { Finding, Scanner } from './scanner.ts';
import { isWorthTelling, note, nothingSeen, placesOf, sightsOf } from './seen.ts';
import type { Trees } from './trees.ts';
import { watch } from './watch.ts';

/** A link that the page has by itself. */
interface KeyLink {
  readonly link: Element;
  readonly key: IssueKey;
}

/** So many texts are painted before the page has its turn: about ten milliseconds' worth. */
const mostAtOnce = 800;

/** What stands around the reading; everything that touches the page or the worker is handed in. */
export interface Surroundings<Link extends KeyLink> {
  readonly document: Document;
  readonly trees: Trees;
  readonly scanner: Scanner;
  /** What the document is now, or `undefined` when nothing is read here. */
  page(): ReadPage | undefined;
  nativeLinks(): readonly Link[];
  ask(input: Input<'page.keys'>): Promise<Result<Replies['page.keys']>>;
  paint(finding: Finding, urls: ReadonlyMap<IssueKey, string>): void;
  /** Whether a link of the host leads to the Jira under one of these addresses. */
  leads(link: Link, webUrls: readonly string[]): boolean;
  /** Makes a link of the host ours; one to a former address leads to the issue's own from then on. */
  adopt(link: Link, webUrls: readonly string[], url: string): void;
  /** Sees to what the page has made of links that were painted; `isOpen` are the keys that nobody has judged yet. */
  mend(urls: ReadonlyMap<IssueKey, string>, isOpen: (key: IssueKey) => boolean): void;
  /** Takes what was painted off texts that are no longer what they were. Gives the roots that have left the page. */
  drop(changed: Iterable<Element>): readonly Element[];
  /** The page became another one: nothing that was painted in place counts any more. */
  forget(): void;
  /** Takes off everything that was painted. */
  clear(): void;
  /** Asks how keys are written where the page is now; until that is known, the scanner finds none. Absent: as usual. */
  learn?: (() => Promise<void>) | undefined;
  /** The page has changed, and what is painted may stand elsewhere or be gone. */
  moved(): void;
  /** The site is switched off: everything goes. */
  leave(): void;
  readonly signal: AbortSignal;
}

/**
 * Reads the page for keys, asks the worker which of them count, paints those, and goes on with whatever changes. A page
 * without key-like words costs the scan and nothing else: nobody is asked. What it gives has everything judged anew, because
 * what counts has changed.
 */
export function keepReading<Link extends KeyLink>(around: Surroundings<Link>): () => Promise<void> {
  const { scanner, trees, signal } = around;
  let seen = nothingSeen<Link>();
  let linksBefore = new WeakSet<Element>();
  let asking = false;
  /** The worker could not say: nothing set up yet, or Jira away. It is asked again when the user comes back to the page. */
  let refused = false;
  /** The worker has answered: that it then does not is news. */
  let isWelcome = false;

  const read = (): void => {
    const page = around.page();
    if (page?.label !== seen.label) {
      scanner.forget();
      around.forget();
      refused = false;
      linksBefore = new WeakSet(seen.links.map(({ link }) => link));
      seen = nothingSeen<Link>(page?.label);
      if (around.learn) void refresh();
    }
    seen.links = page === undefined ? [] : around.nativeLinks();
    const named = new Set<unknown>(seen.links.map(({ link }) => link));
    const found = (page === undefined ? [] : scanner.read(page.page.regions)).filter(
      // What a link to an issue says is that link's business, whichever Jira it leads to.
      ({ node }) => !named.has(node.parentElement?.closest('a')),
    );
    seen.waiting.push(...found);
    note(seen, sightsOf(found), scanner.isFromBefore);
    noteLinks();
    paint();
    void ask();
  };

  /** A link to another Jira names no issue of ours. Which Jira is ours, only the worker's first answer tells. */
  const noteLinks = (): void => {
    const ours = seen.links.filter((link) => around.leads(link, seen.webUrls ?? []));
    const sights = ours.map(({ key, link: at }) => ({ key, at, place: 'link' as const }));
    note(seen, sights, (at) => linksBefore.has(at));
  };

  const refresh = async (): Promise<void> => {
    await around.learn?.();
    if (signal.aborted) return;
    page.quietly(() => around.clear());
    scanner.again();
    refused = false;
    // What the worker was told, it is to be told when it is gone.
    seen = { ...nothingSeen<Link>(seen.label), told: seen.told };
    read();
    around.moved();
  };

  const ask = async (): Promise<void> => {
    const about = seen;
    const places = placesOf(about);
    const keys = [...places.keys()].slice(0, mostKeys);
    const address = addressOf(around.document);
    if (asking || refused || about.label === undefined || !isWorthTelling(about, keys, places, address)) return;
    asking = true;
    about.told = keys;
    about.toldAt = address;
    const reply = await around.ask({
      label: about.label,
      keys: keys.map((key) => ({ key, places: [...(places.get(key) ?? [])] })),
    });
    asking = false;
    if (signal.aborted) return;
    // Another page has come meanwhile, or other settings: this answer says nothing about them.
    if (about !== seen) return ask();
    refused = !reply.ok;
    if (!reply.ok) {
      // Only a site that is switched off meanwhile gets no answer where there was one.
      if (reply.failure.kind === 'refused' && isWelcome) around.leave();
      return;
    }
    isWelcome = true;
    for (const key of keys) about.answered.add(key);
    for (const [key, url] of Object.entries(reply.value.keys)) about.urls.set(key, url);
    about.webUrls = reply.value.webUrls;
    noteLinks();
    paint();
    // More may have come while the worker was thinking.
    return ask();
  };

  const paint = (): void => {
    if (signal.aborted) return;
    const { answered, urls, links, webUrls = [] } = seen;
    const ready: Finding[] = [];
    const waiting: Finding[] = [];
    for (const finding of seen.waiting) {
      const isReady = ready.length < mostAtOnce && finding.matches.every(({ key }) => answered.has(key));
      (isReady ? ready : waiting).push(finding);
    }
    seen.waiting = waiting;
    if (ready.length === mostAtOnce) setTimeout(paint);
    const places = placesOf(seen);
    page.quietly(() => {
      around.mend(urls, (key) => places.has(key) && !answered.has(key));
      if (urls.size === 0) return;
      for (const link of links) {
        const url = urls.get(link.key);
        if (url && around.leads(link, webUrls)) around.adopt(link, webUrls, url);
      }
      for (const finding of ready) around.paint(finding, urls);
    });
  };

  /** Takes in trees that have come under a node. */
  const takeIn = (under: Node): boolean => {
    const came = trees.find(under);
    for (const tree of came) page.add(tree);
    if (came.length > 0) scanner.widen();
    return came.length > 0;
  };
  const page = watch((change) => {
    for (const node of change.touched) takeIn(node);
    for (const root of around.drop(scanner.mark(change))) scanner.unread(root);
    read();
    around.moved();
  }, signal);
  /** What is defined late gets its tree without a sign. */
  const lookForLateTrees = (times: number): void => {
    if (times === 0 || signal.aborted || !trees.isUnfinished()) return;
    setTimeout(() => {
      if (takeIn(around.document)) page.soon();
      lookForLateTrees(times - 1);
    }, 500);
  };
  const lookAgain = (): void => {
    refused = false;
    void ask();
  };

  around.document.addEventListener(
    'visibilitychange',
    () => {
      if (around.document.visibilityState === 'visible' && refused) lookAgain();
    },
    { signal },
  );
  globalThis.addEventListener?.(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      // Another page was here meanwhile, which the worker takes for the tab's now; and the site may be switched off.
      seen.toldAt = undefined;
      lookAgain();
    },
    { signal },
  );
  // Pages of one application change their address without loading; the text follows, or was there before.
  globalThis.navigation?.addEventListener('currententrychange', page.soon, { signal });
  for (const tree of [...trees.all, ...trees.find(around.document)]) page.add(tree);
  lookForLateTrees(20);
  read();
  return refresh;
}

const addressOf = ({ URL }: Document): string => URL.replace(/#.*$/, '');
