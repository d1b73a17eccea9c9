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

/**
 * Calls `changed` with the nodes whose text or children changed, in batches while the browser is idle, until the signal
 * aborts. Attributes are never observed: that has frozen pages (design/models.md §1.5).
 */
export function watch(changed: (nodes: ReadonlySet<Node>) => void, signal: AbortSignal): Watch {
  const waiting = new Set<Node>();
  let scheduled = false;

  const soon = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestIdleCallback(deliver, { timeout: 200 });
  };
  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) waiting.add(record.target);
    if (waiting.size > 0) soon();
  };
  const deliver = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const nodes = new Set(waiting);
    waiting.clear();
    changed(nodes);
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
