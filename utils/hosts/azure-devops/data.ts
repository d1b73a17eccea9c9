/** What the server left for the page's scripts, as JSON; empty elsewhere. */
export const dataOf = (document: Document): string =>
  document.querySelector('script#dataProviders[type="application/json"]')?.textContent ?? '';
