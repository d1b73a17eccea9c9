import { decodeText } from './decode.ts';
import type { Attribute } from './tokens.ts';

/** Attributes that a browser fetches without being asked. `href` is one on some elements only. */
const fetched = new Set([
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'background',
  'data',
  'xlink:href',
  'lowsrc',
  'dynsrc',
  'manifest',
  'ping',
  'profile',
  'codebase',
  'archive',
  'classid',
  'icon',
]);
const fetchedHref = new Set(['link', 'image', 'use', 'feimage', 'script', 'base']);

/** Addresses of this server, and those that need none. Anything with a scheme or a host of its own is outside. */
function isOutside(address: string): boolean {
  // Browsers drop tabs and line ends from addresses, take `\` for `/`, and ignore space around them.
  const plain = decodeText(address)
    .replace(/[\t\n\r]/g, '')
    .replaceAll('\\', '/')
    .trim();
  if (/^(?:data|blob|about):/i.test(plain)) return false;
  return /^(?:\/\/|[a-z][a-z0-9+.-]*:)/i.test(plain);
}

const hasOutsideCandidate = (set: string): boolean =>
  set.split(/,\s+|,(?=\S*\/\/)/).some((candidate) => isOutside(candidate.trim()));

/** Whether a browser would fetch something from elsewhere because of this attribute. */
export function fetchesOutside(element: string, { name, value }: Attribute): boolean {
  if (value === undefined) return false;
  if (name === 'style') return cssFetchesOutside(decodeText(value));
  if (name.endsWith('srcset')) return hasOutsideCandidate(value);
  const isFetched = fetched.has(name) || (name === 'href' && fetchedHref.has(element));
  return isFetched && (name === 'ping' ? true : isOutside(value));
}

const cssAddress = /(?:url\(\s*|@import\s+|src\(\s*)(["']?)([^"')\s;]*)/gi;

/** Whether a style sheet names an address elsewhere. CSS escapes count as outside: pages have no honest use for them there. */
export function cssFetchesOutside(css: string): boolean {
  return Array.from(css.matchAll(cssAddress)).some(
    ([, , address = '']) => address.includes('\\') || isOutside(address),
  );
}

/** The style sheet without what it would fetch from elsewhere; the rules stay, their pictures don't. */
export function withoutOutsideCss(css: string): string {
  return css
    .replace(/@import\s+[^;]*(?:;|$)/gi, '')
    .replace(/(url|src)\(\s*(?:"[^"]*"|'[^']*'|[^)]*)\s*\)/gi, (whole) =>
      cssFetchesOutside(whole) ? 'url("data:,")' : whole,
    );
}
