/** So long other changes are waited for, in milliseconds: one save writes several things. */
const gatherMs = 100;

/** Puts an act off for a moment, so that it is done once for all that happens meanwhile. */
export function soon(act: () => Promise<unknown>): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      act().catch(() => undefined);
    }, gatherMs);
  };
}
