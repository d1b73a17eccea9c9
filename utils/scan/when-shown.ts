/** Settles once the page is for somebody's eyes: one that the browser only prepares (prerendering) may never be. */
export async function whenShown(document: Document): Promise<void> {
  // Chromium alone has it so far, and TypeScript's DOM does not know it.
  if ((document as { readonly prerendering?: boolean }).prerendering !== true) return;
  await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
}
