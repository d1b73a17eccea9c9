import type { KeyMatch } from '../keys/find-keys.ts';
import type { IssueKey } from '../issue/issue.ts';
import { pieceNear, type Mark } from './marks.ts';

/** The links on the page that lead to an issue: made by us, or the host's own that we adopted. */
export interface Links {
  /** Turns the given pieces of a text into links. The text node itself stays where it is and keeps its beginning. */
  make(node: Text, matches: readonly KeyMatch[], urlOf: (key: IssueKey) => string): void;
  /** Makes a link of the host's own ours. Its tooltip is taken away: it would cover the card. */
  adopt(link: HTMLAnchorElement, key: IssueKey): void;
  of(target: EventTarget | null): Mark | undefined;
  first(key: IssueKey): Mark | undefined;
}

export function createLinks(document: Document): Links {
  const keys = new WeakMap<Element, IssueKey>();
  const known = new Set<WeakRef<HTMLAnchorElement>>();

  const remember = (link: HTMLAnchorElement, key: IssueKey): void => {
    keys.set(link, key);
    known.add(new WeakRef(link));
  };
  const markOf = (link: HTMLAnchorElement, key: IssueKey): Mark => ({
    key,
    url: link.href,
    link,
    rect: (near) => pieceNear([...link.getClientRects()], link.getBoundingClientRect(), near),
  });

  return {
    make(node, matches, urlOf) {
      // From the last to the first: what stands before a piece keeps its offsets.
      for (const { key, start, end } of matches.toReversed()) {
        const piece = node.splitText(start);
        piece.splitText(end - start);
        const link = document.createElement('a');
        link.className = 'lozenge-key';
        link.href = urlOf(key);
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
        piece.replaceWith(link);
        link.append(piece);
        remember(link, key);
      }
    },
    adopt(link, key) {
      if (keys.has(link)) return;
      link.removeAttribute('title');
      link.classList.remove('has-tooltip');
      remember(link, key);
    },
    of(target) {
      const element = target instanceof Element ? target : undefined;
      for (let link = element?.closest('a'); link; link = link.parentElement?.closest('a')) {
        const key = keys.get(link);
        if (key !== undefined) return markOf(link, key);
      }
      return undefined;
    },
    first(key) {
      for (const reference of known) {
        const link = reference.deref();
        if (link?.isConnected !== true) known.delete(reference);
        else if (keys.get(link) === key) return markOf(link, key);
      }
      return undefined;
    },
  };
}
