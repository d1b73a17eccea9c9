import { highlightName } from './highlights.ts';

const underline =
  'text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: 3px';

/**
 * The only style that Lozenge puts into a page: a quiet dotted underline in the text's own colour. `!important` where hosts
 * style all links of a text.
 */
export const pageStyle = `a.lozenge-key { color: inherit !important; ${underline} !important; }
a.lozenge-key:hover, a.lozenge-key:focus-visible { text-decoration-style: solid !important; }
::highlight(${highlightName}) { ${underline}; }`;

/** Puts the style in until the signal aborts. */
export function stylePage(document: Document, signal: AbortSignal): void {
  const style = document.createElement('style');
  style.textContent = pageStyle;
  document.head.append(style);
  signal.addEventListener('abort', () => style.remove());
}
