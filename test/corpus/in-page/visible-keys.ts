import { findKeys } from '../../../utils/keys/find-keys.ts';

export interface VisibleKey {
  readonly key: string;
  /** The elements around it, the nearest last. */
  readonly path: string;
}

/** Menus and controls: no text that somebody wrote. A saved page has no style sheet, so that what is hidden by a class is named. */
const notText =
  'head, script, style, template, noscript, svg, option, button, nav, menu, [role="menu"], [role="listbox"], [role="navigation"], .menu, .dropdown, .hide, .hidden, .d-none, .tw-hidden, .gt-hidden, .sr-only, .raw-content, code, pre:not([class*="commit"])';

/** Keys in the texts that a reader of the page sees, code left out. It knows nothing of hosts: where texts are, it sees. */
export function visibleKeys(code: string): readonly VisibleKey[] {
  const found: VisibleKey[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const keys = findKeys(walker.currentNode.nodeValue ?? '');
    if (parent === null || keys.length === 0 || parent.closest(`${notText}, ${code}`) || !parent.checkVisibility())
      continue;
    for (const { key } of keys) found.push({ key, path: pathOf(parent) });
  }
  return found;
}

function pathOf(element: Element): string {
  const names: string[] = [];
  for (let each: Element | null = element; each !== null && names.length < 4; each = each.parentElement) {
    names.unshift([each.localName, ...each.classList].join('.'));
  }
  return names.join(' > ');
}
