import type { Page } from 'playwright-core';
import { until } from './until.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a word stands on the screen inside an element: found by range, because a highlighted key has no element. */
export async function spotOf(page: Page, selector: string, word: string): Promise<Spot> {
  return until(`“${word}” in ${selector}`, async () => {
    const spot = await page.evaluate(
      ([wanted, text]) => {
        for (const root of document.querySelectorAll(wanted ?? '')) {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const at = node.textContent?.indexOf(text ?? '') ?? -1;
            if (at === -1) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + (text?.length ?? 0));
            node.parentElement?.scrollIntoView({ block: 'center' });
            // A key may be broken over two lines: the first piece is what one points at.
            const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
            if (width > 0) return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return null;
      },
      [selector, word],
    );
    return spot ?? undefined;
  });
}

/** Rests the pointer on a word, coming from beside it, as a person does. */
export async function hover(page: Page, selector: string, word: string): Promise<void> {
  const { x, y } = await spotOf(page, selector, word);
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Waits until a key in an element is painted: a link of ours, or a range in the highlight. */
export async function painted(page: Page, selector: string, key: string): Promise<void> {
  await until(`${key} painted in ${selector}`, () =>
    page.evaluate(
      ([wanted, text]) => {
        const roots = [...document.querySelectorAll(wanted ?? '')];
        const linked = roots.some((root) =>
          [...root.querySelectorAll('a.lozenge-key')].some((link) => link.textContent === text),
        );
        const ranges = [...(CSS.highlights.get('lozenge-key') ?? [])];
        return (
          linked ||
          ranges.some(
            (range) =>
              range instanceof Range &&
              range.toString() === text &&
              roots.some((root) => root.contains(range.startContainer)),
          )
        );
      },
      [selector, key],
    ),
  );
}
