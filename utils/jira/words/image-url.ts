import { apiUrlOf, type Connection } from '../../settings/document.ts';

/** Public hosts of avatars that Cloud and Server refer to; they get no log-in (jira-api.md §10). */
const publicHosts = [/(^|\.)gravatar\.com$/, /(^|\.)atl-paas\.net$/, /(^|\.)wp\.com$/];

/**
 * Where an image may be loaded from: the API URL's own origin (an address on the Web URL is moved there) or a public
 * avatar host. `undefined` for every other place.
 */
export function loadableImageUrl(site: Pick<Connection, 'webUrl' | 'apiUrl'>, address: string): string | undefined {
  const api = apiUrlOf(site);
  const url = URL.parse(address.startsWith(`${site.webUrl}/`) ? api + address.slice(site.webUrl.length) : address);
  if (url === null) return undefined;
  if (url.origin === new URL(api).origin) return url.href;
  const isPublic = url.protocol === 'https:' && publicHosts.some((host) => host.test(url.hostname));
  return isPublic ? url.href : undefined;
}
