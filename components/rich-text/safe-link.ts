const allowed = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it may stand in a link, or `undefined` for every scheme but http, https and mailto, and for what is no
 * absolute address: a relative one would lead into the page that the card stands in.
 */
export const safeLink = (href: string): string | undefined => {
  const url = URL.parse(href);
  return url && allowed.has(url.protocol) ? url.href : undefined;
};
