/** So many elements are observed one by one; of those beyond, one in `group`. */
const few = 150;
const group = 32;

/** Tells which of the elements it watches are on the screen, or about to be: within one screen's height. */
export interface OnScreen {
  readonly seen: ReadonlySet<Element>;
  /** Also again, when it may have moved. */
  watch(element: Element): void;
  unwatch(element: Element): void;
}

/**
 * An IntersectionObserver costs 3 µs per element and frame, so that a list of 5,000 rows would move at half its speed
 * (measured). It has representatives only: when one of them comes near, or something scrolls, all are measured, in groups.
 * A group is looked into if what lies between its first and its last element meets the screen: they come in the order in
 * which they stand on the page.
 */
export function createOnScreen(
  document: Document,
  changed: (element: Element, isSeen: boolean) => void,
  signal: AbortSignal,
): OnScreen {
  const watched = new Set<Element>();
  const seen = new Set<Element>();
  let isScheduled = false;

  /** Whether the screen is met between one element and another, or by one. */
  const meetsScreen = (first: Element, last = first): boolean => {
    const a = first.getBoundingClientRect();
    const b = first === last ? a : last.getBoundingClientRect();
    // One that is hidden is not seen, and says nothing about those between it and another.
    if (a.height * b.height === 0) return first !== last;
    return Math.max(a.bottom, b.bottom) > -innerHeight && Math.min(a.top, b.top) < 2 * innerHeight;
  };
  const look = (): void => {
    isScheduled = false;
    const all = [...watched];
    const size = all.length > few ? group : 1;
    for (const [at, first] of all.entries()) {
      if (at % size > 0) continue;
      const members = all.slice(at, at + size);
      const isNear = meetsScreen(first, members.at(-1));
      for (const element of members) {
        const isSeen = isNear && meetsScreen(element);
        if (isSeen === seen.has(element)) continue;
        if (isSeen) seen.add(element);
        else seen.delete(element);
        changed(element, isSeen);
      }
    }
  };
  const soon = (): void => {
    if (isScheduled || watched.size === 0 || signal.aborted) return;
    isScheduled = true;
    requestAnimationFrame(look);
  };

  const observer = new IntersectionObserver(soon, { rootMargin: '100%' });
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watched.clear();
  });
  return {
    seen,
    watch(element) {
      // Whoever comes again goes to the end: a page has put its rows in another order.
      const isNew = !watched.delete(element);
      watched.add(element);
      if (isNew && (watched.size <= few || watched.size % group === 0)) observer.observe(element);
      soon();
    },
    unwatch(element) {
      watched.delete(element);
      seen.delete(element);
      observer.unobserve(element);
    },
  };
}
