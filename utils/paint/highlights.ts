import type { KeyMatch } from '../keys/find-keys.ts';
import type { IssueKey } from '../issue/issue.ts';
import { pieceNear, type Mark } from './marks.ts';

/** The name in `::highlight(…)`. */
export const highlightName = 'lozenge-key';

/**
 * Keys in text that must not be touched: ranges in one CSS custom highlight, found again by hit test. Only ranges on the
 * screen are in the highlight: off-screen ones make every append to the page 3 to 4 times slower (measured).
 */
export interface Highlights {
  add(root: Element, node: Text, matches: readonly KeyMatch[], urlOf: (key: IssueKey) => string): void;
  /** Drops the ranges of a root that changed, and of all roots that left the page. */
  drop(root: Element | undefined): void;
  /** Drops all of them. */
  forget(): void;
  at(x: number, y: number): Mark | undefined;
  first(key: IssueKey): Mark | undefined;
}

interface Painted {
  readonly mark: Mark;
  readonly range: Range;
  readonly holder: Element;
}

export function createHighlights(document: Document, signal: AbortSignal): Highlights {
  const highlight = new Highlight();
  const byRoot = new Map<Element, Painted[]>();
  const byHolder = new Map<Element, Painted[]>();
  const screen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      for (const { range } of byHolder.get(target) ?? []) {
        if (isIntersecting) highlight.add(range);
        else highlight.delete(range);
      }
    }
  });
  CSS.highlights.set(highlightName, highlight);
  signal.addEventListener('abort', () => {
    screen.disconnect();
    CSS.highlights.delete(highlightName);
  });

  const dropRoot = (root: Element): void => {
    for (const { range, holder } of byRoot.get(root) ?? []) {
      highlight.delete(range);
      const others = byHolder.get(holder)?.filter((one) => one.range !== range) ?? [];
      byHolder.set(holder, others);
      if (others.length > 0) continue;
      byHolder.delete(holder);
      screen.unobserve(holder);
    }
    byRoot.delete(root);
  };

  return {
    add(root, node, matches, urlOf) {
      const holder = node.parentElement;
      if (holder === null) return;
      const painted = matches.map(({ key, start, end }): Painted => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        const rect: Mark['rect'] = (near) =>
          pieceNear([...range.getClientRects()], range.getBoundingClientRect(), near);
        return { mark: { key, url: urlOf(key), link: undefined, rect }, range, holder };
      });
      byRoot.set(root, [...(byRoot.get(root) ?? []), ...painted]);
      byHolder.set(holder, [...(byHolder.get(holder) ?? []), ...painted]);
      // Anew: an element that is observed already says nothing about ranges that came later.
      screen.unobserve(holder);
      screen.observe(holder);
    },
    drop(root) {
      if (root !== undefined) dropRoot(root);
      for (const known of byRoot.keys()) if (!known.isConnected) dropRoot(known);
    },
    forget() {
      for (const root of byRoot.keys()) dropRoot(root);
    },
    at(x, y) {
      if (highlight.size === 0) return undefined;
      const caret = document.caretPositionFromPoint(x, y);
      const holder = caret?.offsetNode.parentElement;
      if (caret === null || !holder) return undefined;
      const hit = byHolder.get(holder)?.find(({ range }) => {
        // The caret snaps to the nearest letter, also from far away: the point itself has to lie on the range.
        return (
          range.isPointInRange(caret.offsetNode, caret.offset) &&
          [...range.getClientRects()].some((rect) => holds(rect, x, y))
        );
      });
      return hit?.mark;
    },
    first(key) {
      for (const painted of byRoot.values()) {
        const hit = painted.find(({ mark, holder }) => mark.key === key && holder.isConnected);
        if (hit) return hit.mark;
      }
      return undefined;
    },
  };
}

const holds = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
