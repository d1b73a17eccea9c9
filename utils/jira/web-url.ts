import { ok, refuse, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';

/** First path segments of Jira's own pages: from there on a pasted address is no longer the context path. */
const pageHeads = new Set([
  'browse',
  'dashboards',
  'issues',
  'login',
  'login.jsp',
  'plugins',
  'projects',
  'rest',
  'secure',
  'servicedesk',
]);

/** Whether this is Jira Cloud by its address alone; a Cloud site may also live under a domain of its own. */
export const isCloudAddress = (url: string): boolean => isAtlassianHost(new URL(url).hostname);

/** Where a person signs in: Server has a page for it, Cloud leads there from everywhere. */
export const logInPageOf = (site: Pick<Connection, 'webUrl'> & Partial<Pick<Connection, 'deployment'>>): string =>
  site.deployment === 'cloud' || isCloudAddress(site.webUrl) ? site.webUrl : `${site.webUrl}/login.jsp`;

/** Atlassian's own hosts have no context path: whatever follows the host is a page (`/jira/software/projects/SHOP/boards/1`). */
const isAtlassianHost = (host: string): boolean => /(^|\.)(atlassian\.net|jira\.com|jira-dev\.com)$/.test(host);

/**
 * The address of a Jira from what a person typed or pasted: `https://host[:port][/context]`, without a slash at the end.
 * Adds `https://` where no scheme was typed, drops the page (`/browse/SHOP-1`, a board), query and fragment, keeps an
 * unknown path as context path. Answers `bad-url` for anything that is not an http(s) address, and for one that carries
 * a log-in (`https://me:secret@host`), which would end up in the settings.
 */
export function normaliseWebUrl(text: string): Result<string> {
  const typed = text.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const url = URL.parse(hasScheme ? typed : `https://${typed}`);
  const usable = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!usable || typed === '' || /\s/.test(typed)) return refuse({ kind: 'bad-url' });
  if (isAtlassianHost(url.hostname)) return ok(url.origin);
  return ok(url.origin + contextPathOf(url.pathname));
}

function contextPathOf(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const page = segments.findIndex((segment) => pageHeads.has(segment.toLowerCase()));
  const context = page === -1 ? segments : segments.slice(0, page);
  return context.map((segment) => `/${segment}`).join('');
}
