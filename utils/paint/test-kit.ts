import { vi } from 'vitest';

/**
 * What happy-dom lacks for highlights, as small as it goes: CSS highlights are sets of ranges; an element is on the screen, and
 * a frame is drawn, when the test says so; where a range lies and what stands under a point is what the test says.
 */
export function stubHighlights() {
  const registry = new Map<string, ReadonlySet<Range>>();
  const observed = new Set<Element>();
  const away = new Set<Element>();
  const frames: (() => void)[] = [];
  let report: () => void = () => undefined;

  vi.stubGlobal('Highlight', Set<Range>);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
  vi.stubGlobal('innerHeight', 800);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, away.has(this) ? 5000 : 100, 300, 20);
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(changed: typeof report) {
        report = changed;
      }
      observe = (element: Element): unknown => observed.add(element);
      unobserve = (element: Element): unknown => observed.delete(element);
      disconnect = (): void => observed.clear();
    },
  );
  const draw = (): void => {
    for (const act of frames.splice(0)) act();
  };
  return {
    observed,
    /** The browser draws a frame. */
    draw,
    /** The browser says that one of those it observes has come near, or has gone. */
    report: (): void => report(),
    isRegistered: (): boolean => registry.has('lozenge-key'),
    /** The texts that are highlighted now. */
    highlighted: (): string[] => [...(registry.get('lozenge-key') ?? [])].map(String).toSorted(),
    /** An element comes onto the screen or leaves it. */
    scroll(target: Element, isThere: boolean): void {
      if (isThere) away.delete(target);
      else away.add(target);
      report();
      draw();
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
