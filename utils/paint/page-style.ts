import { highlightName } from './highlights.ts';
import { linkClass } from './links.ts';

const underline = 'underline dotted 1.5px color-mix(in srgb, currentColor 45%, transparent)';

/**
 * The only style that Lozenge puts into a page: a quiet dotted underline in the text's own colour. `!important` where hosts
 * style all links of a text. Paper shows none of it.
 */
export const pageStyle = `a.${linkClass} { color: inherit !important; text-decoration: none !important; }
@media screen {
a.${linkClass} { text-decoration: ${underline} !important; text-underline-offset: 3px !important; }
a.${linkClass}:hover, a.${linkClass}:focus-visible { text-decoration-style: solid !important; }
::highlight(${highlightName}) { text-decoration: ${underline}; text-underline-offset: 3px; }
}`;

/** The style in each tree where something is painted. */
export interface PageStyle {
  putInto(tree: Node): void;
  /** Puts it back where the page has thrown it out. */
  mend(): void;
}

/** The style is gone when the signal aborts. */
export function stylePage(document: Document, signal: AbortSignal): PageStyle {
  const styles = new Map<Node, Element>();
  signal.addEventListener('abort', () => {
    for (const style of styles.values()) style.remove();
  });
  // Of a script that was ended without a word.
  for (const left of document.querySelectorAll(`style.${linkClass}`)) left.remove();

  const put = (tree: Node, style: Element): void => {
    (tree === document ? document.head : tree).appendChild(style);
  };
  return {
    putInto(tree) {
      if (styles.has(tree)) return;
      const style = document.createElement('style');
      style.className = linkClass;
      style.textContent = pageStyle;
      styles.set(tree, style);
      put(tree, style);
    },
    mend() {
      for (const [tree, style] of styles) {
        if (!tree.isConnected) styles.delete(tree);
        else if (!style.isConnected) put(tree, style);
      }
    },
  };
}
