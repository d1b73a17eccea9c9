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
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    // The walker shows elements and texts only: what is no text is an element.
    return (node as Element).matches(untouchable) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    // Elements are skipped or rejected above: only texts arrive here.
    const node = walker.currentNode as Text;
    const matches = findKeys(node.data, undefined, reading);
    if (matches.length > 0) findings.push({ node, matches, region, root });
  }
  return findings;
}
