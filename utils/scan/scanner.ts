import type { Host, Region } from '../hosts/types.ts';
import { findKeys, type KeyMatch } from '../keys/find-keys.ts';
import type { Tree } from './trees.ts';

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

/** Reads regions for keys and remembers what was read, so that nothing is read twice until it changes. */
export interface Scanner {
  /** Reads the regions that are new or were marked. A text in several of them belongs to the first. */
  read(regions: readonly Region[]): readonly Finding[];
  /** Marks the regions that a changed node lies in. Answers their roots. */
  mark(changed: Node): readonly Element[];
  /** Marks a region by its root. */
  unread(root: Element): void;
  /** Marks everything: the page became another one. */
  forget(): void;
  /** Whether a root was read before the page became another one: it may be on its way out. */
  isFromBefore(root: Element): boolean;
}

/** Reads the regions of a host's pages, in each of the trees. */
export function createScanner(
  document: Document,
  { fence }: Pick<Host, 'fence'> = {},
  trees: readonly Tree[] = [document],
): Scanner {
  const fences = fence === undefined ? untouchable : `${untouchable}, ${fence}`;
  let done = new WeakSet<Element>();
  let before = new WeakSet<Element>();
  /** Whose a text with keys is. */
  let owners = new WeakMap<Text, Element>();

  const isFree = (node: Text, root: Element): boolean => {
    const owner = owners.get(node);
    return owner === undefined || owner === root || !done.has(owner) || !owner.contains(node);
  };
  const readRoot = function* (root: Element, region: Region): Iterable<Finding> {
    const reading = region.place === 'branch' ? 'branch' : 'strict';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      // The walker shows texts only.
      const node = walker.currentNode as Text;
      const matches = findKeys(node.data, undefined, reading);
      // Asked of the few texts with a key, not of every element: that is ten times faster than a filter on the walk.
      if (matches.length === 0 || !isTouchable(node, root, fences) || !isFree(node, root)) continue;
      owners.set(node, root);
      yield { node, matches, region, root };
    }
  };

  return {
    read(regions) {
      const findings: Finding[] = [];
      for (const region of regions) {
        for (const tree of trees) {
          for (const root of tree.querySelectorAll(region.selector)) {
            if (done.has(root)) continue;
            done.add(root);
            findings.push(...readRoot(root, region));
          }
        }
      }
      return findings;
    },
    mark(changed) {
      const roots: Element[] = [];
      let element = changed instanceof Element ? changed : changed.parentElement;
      for (; element !== null; element = element.parentElement) if (done.delete(element)) roots.push(element);
      return roots;
    },
    unread(root) {
      done.delete(root);
    },
    forget() {
      before = done;
      done = new WeakSet();
      owners = new WeakMap();
    },
    isFromBefore: (root) => before.has(root),
  };
}

/** Whether a text may be painted, as far as what lies between it and its region's root tells. */
function isTouchable(node: Text, root: Element, fences: string): boolean {
  const fence = node.parentElement?.closest(fences);
  return !fence || fence.contains(root);
}
