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
  const marks = new WeakMap<Element, Mark>();
  const known = new Set<WeakRef<HTMLAnchorElement>>();

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
        piece.splitText(end - start);
        const link = document.createElement('a');
        link.className = 'lozenge-key';
        link.href = urlOf(key);
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
        piece.replaceWith(link);
        link.append(piece);
        return { link, key };
      });
      for (const { link, key } of made.toReversed()) remember(link, key);
    },
    adopt(link, key) {
      if (marks.has(link)) return;
      link.removeAttribute('title');
      link.classList.remove('has-tooltip');
      remember(link, key);
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
        if (link === undefined) known.delete(reference);
        // One that the page took out may come back, with a tab of its own for example.
        else if (link.isConnected && marks.get(link)?.key === key) return marks.get(link);
      }
      return undefined;
    },
  };
}
