import type { Tree } from './trees.ts';

/** An eye on a page. */
export interface Watch {
  /** Runs an act whose changes are our own. */
  quietly(act: () => void): void;
  /** Has `changed` called soon, whether or not something changed. */
  soon(): void;
  /** Watches one more tree. */
  add(tree: Tree): void;
}

/** What happened to a page. */
export interface Change {
  /** Nodes whose text or children changed. */
  readonly touched: ReadonlySet<Node>;
  /** Elements that came; none of them because its parent did. */
  readonly added: readonly Element[];
}

/**
 * Calls `changed` with what changed, in batches while the browser is idle, until the signal aborts. Attributes are never
 * observed: that has frozen pages (design/models.md §1.5).
 */
export function watch(changed: (change: Change) => void, signal: AbortSignal): Watch {
  let touched = new Set<Node>();
  let added = new Set<Element>();
  let scheduled = false;

  const soon = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestIdleCallback(deliver, { timeout: 200 });
  };
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      touched.add(target);
      for (const node of addedNodes) if (node instanceof Element) added.add(node);
    }
    if (touched.size > 0) soon();
  };
  const deliver = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const [nodes, came] = [touched, added];
    touched = new Set();
    added = new Set();
    changed({
      touched: nodes,
      added: [...came].filter((element) => element.parentElement === null || !came.has(element.parentElement)),
    });
  };

  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    soon,
    quietly(act) {
      note(observer.takeRecords());
      act();
      observer.takeRecords();
    },
    add(tree) {
      observer.observe(tree, { childList: true, characterData: true, subtree: true });
    },
  };
}
