/**
 * Calls `changed` with the nodes whose text or children changed, in batches while the browser is idle, until the signal
 * aborts. Attributes are never observed: that has frozen pages (design/models.md §1.5). `quietly` runs an act whose changes are
 * our own.
 */
export function watch(
  root: Node,
  changed: (nodes: ReadonlySet<Node>) => void,
  signal: AbortSignal,
): { quietly(act: () => void): void } {
  const waiting = new Set<Node>();
  let scheduled = false;

  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) waiting.add(record.target);
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    requestIdleCallback(deliver, { timeout: 200 });
  };
  const deliver = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const nodes = new Set(waiting);
    waiting.clear();
    changed(nodes);
  };

  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    quietly(act) {
      note(observer.takeRecords());
      act();
      observer.takeRecords();
    },
  };
}
