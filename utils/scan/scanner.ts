import type { Host, Region } from '../hosts/types.ts';
import type { KeyMatch } from '../keys/find-keys.ts';
import type { KeySearch } from './page-rules.ts';
import type { Tree } from './trees.ts';
import { usualSearch } from './usual-search.ts';
import type { Change } from './watch.ts';

/** A text node that holds key-like words, and what is known of its surroundings. */
export interface Finding {
  readonly node: Text;
  readonly matches: readonly KeyMatch[];
  readonly region: Region;
  /** The element that matched the region's selector. */
  readonly root: Element;
}

/** Never read: editors, code, and links that already lead to an issue. `pre` of a commit's body is a region itself. */
const untouchable =
  'a[data-external-issue], code, pre, textarea, input, select, [contenteditable], script, style, svg, .cm-editor, .monaco-editor';

/** So much changed that asking each place costs more than reading the page. */
const mostPlaces = 300;

/** Reads regions for keys and remembers what was read, so that nothing is read twice until it changes. */
export interface Scanner {
  /**
   * Reads the regions that are new or were marked: of the whole page at first and after `forget` and `widen`, then where it
   * changed. A text in several of them belongs to the first.
   */
  read(regions: readonly Region[]): readonly Finding[];
  /** Marks the regions that a change touches. Answers their roots. */
  mark(change: Change): ReadonlySet<Element>;
  /** Marks a region that has left the page by its root: it is read again should it come back. */
  unread(root: Element): void;
  /** The next reading looks at the whole page. */
  widen(): void;
  /** Marks everything. */
  again(): void;
  /** Marks everything: the page became another one. */
  forget(): void;
  /** Whether a root was read before the page became another one: it may be on its way out. */
  isFromBefore(root: Element): boolean;
}

/** Reads the regions of a host's pages, in each of the trees, for what a search finds. */
export function createScanner(
  document: Document,
  { fence }: Pick<Host, 'fence'> = {},
  trees: readonly Tree[] = [document],
  search: KeySearch = usualSearch,
): Scanner {
  const fences = fence === undefined ? untouchable : `${untouchable}, ${fence}`;
  let done = new WeakSet<Element>();
  let before = new WeakSet<Element>();
  /** Whose a text with keys is. */
  let owners = new WeakMap<Text, Element>();
  let known: readonly Region[] | undefined;
  const touched = new Set<Element>();
  const added = new Set<Element>();

  const isFree = (node: Text, root: Element): boolean => {
    const owner = owners.get(node);
    return owner === undefined || owner === root || !done.has(owner) || !owner.contains(node);
  };
  const readRoot = (root: Element, region: Region, findings: Finding[]): void => {
    for (const node of textsWith(search.hint, root)) {
      const matches = search.find(node.data, region.place);
      // Asked of the few texts with a key, not of every element: that is ten times faster than a filter on the walk.
      if (matches.length === 0 || !isTouchable(node, root, fences) || !isFree(node, root)) continue;
      owners.set(node, root);
      findings.push({ node, matches, region, root });
    }
  };
  const rootsOf = function* (selector: string): Iterable<Element> {
    if (known === undefined) {
      for (const tree of trees) yield* tree.querySelectorAll(selector);
      return;
    }
    for (const place of touched) {
      if (!place.isConnected) continue;
      for (let root = place.closest(selector); root; root = root.parentElement?.closest(selector) ?? null) yield root;
    }
    for (const top of added) {
      if (!top.isConnected) continue;
      if (top.matches(selector)) yield top;
      yield* top.querySelectorAll(selector);
    }
  };

  const again = (): void => {
    known = undefined;
    done = new WeakSet();
    owners = new WeakMap();
  };

  return {
    read(regions) {
      if (regions !== known || touched.size + added.size > mostPlaces) known = undefined;
      const findings: Finding[] = [];
      for (const region of regions) {
        for (const root of rootsOf(region.selector)) {
          if (done.has(root)) continue;
          done.add(root);
          readRoot(root, region, findings);
        }
      }
      known = regions;
      touched.clear();
      added.clear();
      return findings;
    },
    mark(change) {
      const roots = new Set<Element>();
      for (const node of change.touched) {
        let element = node instanceof Element ? node : node.parentElement;
        if (element) touched.add(element);
        for (; element; element = element.parentElement) if (done.delete(element)) roots.add(element);
      }
      for (const element of change.added) added.add(element);
      return roots;
    },
    unread(root) {
      done.delete(root);
    },
    widen() {
      known = undefined;
    },
    again,
    forget() {
      before = done;
      again();
    },
    isFromBefore: (root) => before.has(root),
  };
}

/** The texts under a root in which an expression is found. Much faster than asking each of them, where most have nothing. */
function textsWith(expression: RegExp, root: Element): readonly Text[] {
  const { firstChild } = root;
  // A row of a list is often one text and no more.
  if (firstChild === root.lastChild && firstChild instanceof Text) {
    return firstChild.data.search(expression) === -1 ? [] : [firstChild];
  }
  const found: Text[] = [];
  let walker: TreeWalker | undefined;
  let end = 0;
  for (const { index } of (root.textContent ?? '').matchAll(expression)) {
    if (index < end) continue;
    walker ??= root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    // The walker shows texts only, and those that it has shown make up what stands before `end`.
    while (end <= index && walker.nextNode()) end += (walker.currentNode as Text).length;
    if (walker.currentNode !== root) found.push(walker.currentNode as Text);
  }
  return found;
}

/** Whether a text may be painted, as far as what lies between it and its region's root tells. */
function isTouchable(node: Text, root: Element, fences: string): boolean {
  for (let element = node.parentElement; element !== null && element !== root; element = element.parentElement) {
    if (element.matches(fences)) return false;
  }
  return true;
}
