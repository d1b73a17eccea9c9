/** Facts in an HTML page that stands where data was expected. Read with patterns: a worker has no DOM. */

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['nbsp', ' '],
]);

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The page's meta tags. None is longer than that, nor has a bracket inside: a pattern that looks for an end from every beginning
 * takes minutes for a page that was made for it.
 */
const metaTags = (html: string): readonly string[] => html.match(/<meta\b[^<>]{0,1000}>/gi) ?? [];

const metaContent = (html: string, name: string): string | undefined => {
  const tag = metaTags(html).find((one) => new RegExp(`\\bname=["']${name}["']`, 'i').test(one));
  return tag && /\bcontent=["']([^"']*)["']/i.exec(tag)?.[1];
};

/** What stands in the first element of this name, if that is not long. */
function markupIn(html: string, name: 'title' | 'h1'): string | undefined {
  const from = html.search(new RegExp(`<${name}\\b`, 'i'));
  const element = from === -1 ? '' : html.slice(from, from + 1_000);
  return new RegExp(`^<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'i').exec(element)?.[1];
}

/** Whether a body is HTML, by its type or, where a proxy sends a wrong one, by its first characters. */
export const isHtml = (contentType: string, body: string): boolean =>
  /\bhtml\b/i.test(contentType) || /^\s*<(!doctype html|html)\b/i.test(body);

/** The page's title or first heading, at most 120 characters; `undefined` when it has neither. */
export function titleOf(html: string): string | undefined {
  const markup = markupIn(html, 'title') || markupIn(html, 'h1');
  return (markup && plain(markup).slice(0, 120)) || undefined;
}

/** Whether the page is one of Jira's own (jira-api.md §2). */
export const isJiraPage = (html: string): boolean =>
  metaContent(html, 'application-name')?.toLowerCase() === 'jira' ||
  metaTags(html).some((tag) => /\bname=["']ajs-(base-url|context-path)/i.test(tag));

/** Whether the page asks somebody to log in: Jira's own log-in page or an SSO in front of it. */
export const asksToLogIn = (html: string): boolean =>
  isJiraPage(html) ||
  /type=["']?password|name=["'](os_username|SAMLRequest|SAMLResponse)/i.test(html) ||
  /\b(log|sign)[ -]?(in|on)\b|\bsso\b/i.test(titleOf(html) ?? '');

/** Context paths that one of Jira's pages names, `/jira`; empty for the root. */
export function contextPathsOf(html: string): readonly string[] {
  const path = metaContent(html, 'ajs-context-path');
  const base = URL.parse(metaContent(html, 'ajs-base-url') ?? '')?.pathname.replace(/\/$/, '');
  return [path, base].filter((found) => found !== undefined && /^(\/[\w.~-]+)*$/.test(found)) as string[];
}
