const allowed: readonly string[] = ['http:', 'https:', 'mailto:'];

/** No address that a person writes is longer; what is longer is not made a link. */
const longest = 4_000;

/**
 * The address to put into a link, absolute and normalised, or `undefined` when it must stay text: another scheme than
 * http, https and mailto (`javascript:`, `data:`, `file:` …), unreadable, or relative without a `base`.
 */
export const safeHref = (href: string, base?: string): string | undefined => {
  const url = href.length > longest ? null : URL.parse(href, base);
  return url && allowed.includes(url.protocol) ? url.href : undefined;
};
