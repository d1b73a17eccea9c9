import type { KeyMatch } from '../keys/find-keys.ts';
import type { IssueKey } from '../issue/issue.ts';
import { asKey } from '../keys/as-key.ts';
import { pieceNear, type Mark } from './marks.ts';

/** The links on the page that lead to an issue: made by us, or the host's own that we adopted. */
export interface Links {
  /** Turns the given pieces of a text into links. The text node itself stays where it is and keeps its beginning. */
  make(node: Text, matches: readonly KeyMatch[], urlOf: (key: IssueKey) => string): void;
  /**
   * Makes a link of the host's own ours. Its tooltip is taken away: it would cover the card. Given an address, it leads there
   * from then on.
   */
  adopt(link: HTMLAnchorElement, key: IssueKey, url?: string): void;
  /**
   * Makes every link of ours lead where its key leads now, and text of those whose keys count no longer. Among them are
   * copies that the page made (a snapshot of the page before). Keys that are still open are left as they are.
   */
  mend(urls: ReadonlyMap<IssueKey, string>, isOpen: (key: IssueKey) => boolean): void;
  /** Makes the page what it was: links of ours are text again, and the host's own are given back. */
  clear(): void;
  /** Frees what is known of links that are gone for good. */
  forget(): void;
  of(target: EventTarget | null): Mark | undefined;
  first(key: IssueKey): Mark | undefined;
}

/** What adopting took from a link. */
interface Taken {
  readonly link: WeakRef<HTMLAnchorElement>;
  readonly title: string | null;
  /** Where it led, and where it was made to lead. */
  readonly href: string;
  readonly url: string;
  readonly hadTooltip: boolean;
}

/** The class of a link that we made. */
export const linkClass = 'lozenge-key';

/** The page is cleared when the signal aborts. */
export function createLinks(trees: Iterable<ParentNode>, signal: AbortSignal): Links {
  const marks = new WeakMap<Element, Mark>();
  const known = new Set<WeakRef<HTMLAnchorElement>>();
  const taken = new Set<Taken>();
  /** What was split off behind our links. */
  const tails = new WeakSet<Text>();

  /** Puts the text back as it was: the host's own node keeps its place, and what was split off is joined to it again. */
  const unwrap = (link: HTMLAnchorElement): void => {
    const { previousSibling: before, nextSibling: after, firstChild: piece } = link;
    link.replaceWith(...link.childNodes);
    if (!(before instanceof Text && piece instanceof Text)) return;
    join(before, piece);
    // Behind a copy of a link stands the copy of what was split off.
    if (after instanceof Text && (tails.has(after) || !marks.has(link))) join(before, after);
  };
  const ours = function* (): Iterable<HTMLAnchorElement> {
    for (const tree of trees) yield* tree.querySelectorAll<HTMLAnchorElement>(`a.${linkClass}`);
  };
  // A predecessor whose extension was reloaded could not always clean up (Firefox ends its scripts without a word).
  for (const link of ours()) unwrap(link);

  const release = (): void => {
    for (const { link: reference, title, hadTooltip, href, url } of taken) {
      const link = reference.deref();
      if (!link) continue;
      if (title !== null) link.title = title;
      if (hadTooltip) link.classList.add('has-tooltip');
      // Unless the page has made it lead elsewhere.
      if (link.href === url) link.href = href;
      marks.delete(link);
    }
    taken.clear();
  };

  const clear = (): void => {
    // Those too that the page has put aside for now.
    for (const reference of known) {
      const link = reference.deref();
      if (link?.classList.contains(linkClass)) unwrap(link);
    }
    for (const link of ours()) unwrap(link);
    known.clear();
    release();
  };
  signal.addEventListener('abort', clear);

  const remember = (link: HTMLAnchorElement, key: IssueKey): void => {
    marks.set(link, {
      key,
      url: link.href,
      link,
      rect: (near) => pieceNear([...link.getClientRects()], link.getBoundingClientRect(), near),
    });
    known.add(new WeakRef(link));
  };

  return {
    make(node, matches, urlOf) {
      // From the last to the first: what stands before a piece keeps its offsets.
      const made = matches.toReversed().map(({ key, start, end }) => {
        const piece = node.splitText(start);
        tails.add(piece.splitText(end - start));
        const link = node.ownerDocument.createElement('a');
        link.className = linkClass;
        link.href = urlOf(key);
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
        piece.replaceWith(link);
        link.append(piece);
        return { link, key };
      });
      for (const { link, key } of made.toReversed()) remember(link, key);
    },
    adopt(link, key, url = link.href) {
      if (marks.get(link)?.url === link.href) return;
      const { href } = link;
      const hadTooltip = link.classList.contains('has-tooltip');
      taken.add({ link: new WeakRef(link), title: link.getAttribute('title'), hadTooltip, href, url });
      link.removeAttribute('title');
      link.classList.remove('has-tooltip');
      if (href !== url) link.href = url;
      remember(link, key);
    },
    clear,
    mend(urls, isOpen) {
      if (known.size === 0) return;
      for (const link of ours()) {
        const key = asKey(link.textContent);
        const url = urls.get(key);
        if (url === undefined && isOpen(key)) continue;
        if (url === undefined) unwrap(link);
        else if (marks.get(link)?.key !== key || link.href !== url) {
          link.href = url;
          remember(link, key);
        }
      }
    },
    forget() {
      for (const reference of known) if (reference.deref() === undefined) known.delete(reference);
      for (const one of taken) if (one.link.deref() === undefined) taken.delete(one);
    },
    of(target) {
      const element = target instanceof Element ? target : undefined;
      for (let link = element?.closest('a'); link; link = link.parentElement?.closest('a')) {
        const mark = marks.get(link);
        if (mark !== undefined) return mark;
      }
      return undefined;
    },
    first(key) {
      for (const reference of known) {
        const link = reference.deref();
        // One that the page took out may come back, with a tab of its own for example.
        if (link?.isConnected && marks.get(link)?.key === key) return marks.get(link);
      }
      return undefined;
    },
  };
}

function join(before: Text, after: Text): void {
  if (before.nextSibling !== after) return;
  before.data += after.data;
  after.remove();
}
