import type { KeyMatch } from '../keys/find-keys.ts';
import type { IssueKey } from '../issue/issue.ts';
import { pieceNear, type Mark } from './marks.ts';
import { createOnScreen } from './on-screen.ts';

/** The name in `::highlight(…)`. */
export const highlightName = 'lozenge-key';

/**
 * Keys in text that must not be touched: ranges in one CSS custom highlight, found again by hit test. Only what is on the
 * screen has a range: off-screen ones make every append to the page 3 to 4 times slower (measured).
 */
export interface Highlights {
  /** Paints pieces of a text. What is painted there already stays the same mark. */
  add(root: Element, node: Text, matches: readonly KeyMatch[], urlOf: (key: IssueKey) => string): void;
  /**
   * Drops what is painted on texts of these roots that are no longer what they were, and everything of roots that have left
   * the page. Gives the latter.
   */
  drop(changed: Iterable<Element>): readonly Element[];
  /** Drops all of them. */
  forget(): void;
  at(x: number, y: number): Mark | undefined;
  first(key: IssueKey): Mark | undefined;
}

interface Painted {
  readonly mark: Mark;
  readonly root: Element;
  readonly holder: Element;
  readonly node: Text;
  /** The whole text as it was painted. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** While it is on the screen. */
  range?: Range | undefined;
}

const isIntact = ({ node, text }: Painted): boolean => node.isConnected && node.data === text;

export function createHighlights(document: Document, signal: AbortSignal): Highlights {
  const highlight = new Highlight();
  const byRoot = new Map<Element, Set<Painted>>();
  const byHolder = new Map<Element, Set<Painted>>();
  /** Watched, and nothing is painted there any more. */
  const bare = new Set<Element>();
  const onScreen = createOnScreen(
    document,
    (holder, isSeen) => {
      for (const painted of byHolder.get(holder) ?? []) (isSeen ? show : hide)(painted);
    },
    signal,
  );
  CSS.highlights.set(highlightName, highlight);
  signal.addEventListener('abort', () => {
    // A successor may have put its own there.
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
  });

  const span = ({ node, start, end }: Painted, range: Range): Range => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
  const show = (painted: Painted): void => {
    if (!isIntact(painted)) return;
    painted.range ??= document.createRange();
    highlight.add(span(painted, painted.range));
  };
  const hide = (painted: Painted): void => {
    if (painted.range !== undefined) highlight.delete(painted.range);
    painted.range = undefined;
  };
  const take = (painted: Painted): void => {
    const { root, holder } = painted;
    hide(painted);
    for (const [index, element] of [
      [byRoot, root],
      [byHolder, holder],
    ] as const) {
      const others = index.get(element);
      others?.delete(painted);
      if (others?.size === 0) index.delete(element);
    }
    if (!byHolder.has(holder)) bare.add(holder);
  };
  /** Not at once: most of them are painted anew, and what is looked at already is shown without a wait. */
  const lookAway = (): void => {
    for (const holder of bare) {
      if (!byHolder.has(holder)) onScreen.unwatch(holder);
    }
    bare.clear();
  };
  const put = (index: Map<Element, Set<Painted>>, element: Element, painted: Painted): void => {
    const others = index.get(element);
    if (others === undefined) index.set(element, new Set([painted]));
    else others.add(painted);
  };
  /** A node that moved within the page has lost its range on the way. */
  const repair = (): void => {
    for (const holder of onScreen.seen) {
      for (const painted of byHolder.get(holder) ?? []) {
        if (painted.range?.startContainer !== painted.node) show(painted);
      }
    }
  };

  return {
    add(root, node, matches, urlOf) {
      const holder = node.parentElement;
      if (holder === null) return;
      const there = [...(byHolder.get(holder) ?? [])].filter((one) => one.node === node);
      onScreen.watch(holder);
      const starts = new Set(there.filter(isIntact).map(({ start }) => start));
      for (const { key, start, end } of matches) {
        if (starts.has(start)) continue;
        const rect: Mark['rect'] = (near) => {
          if (!isIntact(painted) || !byHolder.get(holder)?.has(painted)) return new DOMRect();
          const range = span(painted, painted.range ?? document.createRange());
          return pieceNear([...range.getClientRects()], range.getBoundingClientRect(), near);
        };
        const mark = { key, url: urlOf(key), link: undefined, rect };
        const painted: Painted = { mark, root, holder, node, text: node.data, start, end };
        put(byRoot, root, painted);
        put(byHolder, holder, painted);
        if (onScreen.seen.has(holder)) show(painted);
      }
    },
    drop(changed) {
      lookAway();
      for (const root of changed) {
        for (const painted of byRoot.get(root) ?? []) if (!isIntact(painted)) take(painted);
      }
      const gone = [...byRoot.keys()].filter((root) => !root.isConnected);
      for (const root of gone) for (const painted of byRoot.get(root) ?? []) take(painted);
      repair();
      return gone;
    },
    forget() {
      for (const all of byRoot.values()) for (const painted of all) take(painted);
    },
    at(x, y) {
      if (onScreen.seen.size === 0) return undefined;
      // From tree to tree, always inwards: what is in a shadow root looks like its host from outside.
      for (let tree: Document | ShadowRoot | null = document; tree !== null;) {
        const element: Element | null = tree.elementFromPoint(x, y);
        if (element?.getRootNode() !== tree) return undefined;
        const hit = findUnder(byHolder.get(element), x, y);
        if (hit !== undefined) return hit.mark;
        tree = element.shadowRoot;
      }
      return undefined;
    },
    first(key) {
      for (const all of byRoot.values()) {
        for (const painted of all) if (painted.mark.key === key && isIntact(painted)) return painted.mark;
      }
      return undefined;
    },
  };
}

/** What is painted under a point: on the letters themselves, not beside them. */
function findUnder(all: Iterable<Painted> = [], x: number, y: number): Painted | undefined {
  for (const painted of all) {
    const rects = painted.range && isIntact(painted) ? [...painted.range.getClientRects()] : [];
    if (rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom))
      return painted;
  }
  return undefined;
}
