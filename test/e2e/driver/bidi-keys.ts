import type { BidiPage } from './bidi-page.ts';
import { until } from './until.ts';

/** Waits until a key in an element is painted, as a link of ours or as a range in the highlight, and rests the mouse on it. */
export async function hoverKey(page: BidiPage, selector: string, key: string): Promise<void> {
  const { x, y } = await until(`${key} painted in ${selector}`, () => page.ask(findKey, selector, key));
  await page.hover(x, y);
}

/** Runs in the page: brings a painted key into sight and answers its middle. */
function findKey(selector: string, key: string): { readonly x: number; readonly y: number } | undefined {
  const links = [...document.querySelectorAll('a.lozenge-key')].filter(({ textContent }) => textContent === key);
  const ranges = [...(CSS.highlights.get('lozenge-key') ?? [])].filter((range) => range.toString() === key);
  for (const mark of [...links, ...ranges]) {
    // The highlight's type allows static ranges, which have no place on the screen; ours are live.
    if (!(mark instanceof Element || mark instanceof Range)) continue;
    const holder = mark instanceof Range ? mark.startContainer.parentElement : mark;
    if (!holder?.closest(selector)) continue;
    holder.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = mark.getBoundingClientRect();
    if (width > 0) return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
