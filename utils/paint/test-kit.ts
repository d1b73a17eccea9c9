import { vi } from 'vitest';

/**
 * What happy-dom lacks for highlights, as small as it goes: CSS highlights are sets of ranges; an element that is observed
 * anew reports once, when the test says so; where a range lies and what stands under a point is what the test says.
 */
export function stubHighlights() {
  const registry = new Map<string, ReadonlySet<Range>>();
  const observed = new Set<Element>();
  const unreported = new Set<Element>();
  let report: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => undefined;

  vi.stubGlobal('Highlight', Set<Range>);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(changed: typeof report) {
        report = changed;
      }
      observe(element: Element): void {
        if (!observed.has(element)) unreported.add(element);
        observed.add(element);
      }
      unobserve(element: Element): void {
        observed.delete(element);
        unreported.delete(element);
      }
      disconnect(): void {
        observed.clear();
        unreported.clear();
      }
    },
  );
  return {
    observed,
    isRegistered: (): boolean => registry.has('lozenge-key'),
    /** The texts that are highlighted now. */
    highlighted: (): string[] => [...(registry.get('lozenge-key') ?? [])].map(String).toSorted(),
    /** The browser reports every element that it has not reported since it is observed. */
    lookAround(isIntersecting = true): void {
      report([...unreported].map((target) => ({ target, isIntersecting })));
      unreported.clear();
    },
    /** An element comes onto the screen or leaves it. */
    scroll(target: Element, isIntersecting: boolean): void {
      report([{ target, isIntersecting }]);
    },
    /** Puts an element under every point, and every range on the same 100 px in front of it. */
    pointAt(element: Element, letters: readonly [number, number] = [0, Infinity]): void {
      Object.assign(document, { elementFromPoint: () => element });
      vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
        const isThere = this.startOffset >= letters[0] && this.endOffset <= letters[1];
        return (isThere ? [new DOMRect(0, 0, 100, 20)] : []) as unknown as DOMRectList;
      });
    },
  };
}

/** Fills the page and gives back the first text of an element. */
export function textOf(html: string, selector: string): Text {
  document.body.innerHTML = html;
  return firstText(selector);
}

/** The first text within an element. A test without it is a failed test. */
export function firstText(selector: string, at = 0): Text {
  const node = document.querySelector(selector)?.childNodes[at];
  if (!(node instanceof Text)) throw new Error(`There is no text ${at} in ${selector}`);
  return node;
}

export const urlOf = (key: string): string => `https://jira.test/browse/${key}`;
