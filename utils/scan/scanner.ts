import type { Region } from '../hosts/types.ts';
import { findKeys, type KeyMatch } from '../keys/find-keys.ts';

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
  'a[data-external-issue], a.lozenge-key, code, pre, textarea, input, select, [contenteditable], script, style, svg, .cm-editor, .monaco-editor';

/** Reads regions for keys and remembers what was read, so that nothing is read twice until it changes. */
export interface Scanner {
  /** Reads the regions that are new or were marked. */
  read(regions: readonly Region[]): readonly Finding[];
  /** Marks the region that a changed node lies in. Answers its root, or `undefined` when none was read there. */
  mark(changed: Node): Element | undefined;
  /** Marks everything: the page became another one. */
  forget(): void;
}

export function createScanner(document: Document): Scanner {
  let done = new WeakSet<Element>();

  return {
    read(regions) {
      const findings: Finding[] = [];
      for (const region of regions) {
        for (const root of document.querySelectorAll(region.selector)) {
          if (done.has(root)) continue;
          done.add(root);
          findings.push(...readRoot(document, root, region));
        }
      }
      return findings;
    },
    mark(changed) {
      let element = changed instanceof Element ? changed : changed.parentElement;
      while (element !== null && !done.has(element)) element = element.parentElement;
      if (element === null) return undefined;
      done.delete(element);
      return element;
    },
    forget() {
      done = new WeakSet();
    },
  };
}

function readRoot(document: Document, root: Element, region: Region): Finding[] {
  const findings: Finding[] = [];
  const reading = region.place === 'branch' ? 'branch' : 'strict';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    // The walker shows texts only.
    const node = walker.currentNode as Text;
    const matches = findKeys(node.data, undefined, reading);
    // Asked of the few texts with a key, not of every element: that is ten times faster than a filter on the walk.
    if (matches.length > 0 && isTouchable(node, root)) findings.push({ node, matches, region, root });
  }
  return findings;
}

/** Whether a text may be painted, as far as what lies between it and its region's root tells. */
function isTouchable(node: Text, root: Element): boolean {
  const fence = node.parentElement?.closest(untouchable);
  return !fence || fence.contains(root);
}
