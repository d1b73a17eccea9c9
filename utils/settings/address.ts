import * as z from 'zod/mini';
import type { Connection } from './document.ts';

/** An http(s) address without a log-in, a query or a fragment: what a Jira or a Git host is known by. */
export const address = z.string().check(
  z.maxLength(2_000),
  z.regex(/^https?:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/),
  z.refine((text) => URL.canParse(text)),
);

/** An address as it is compared: the host in lower case, no usual port, no slash at the end. The text itself when it is none. */
export function tidyAddress(text: string): string {
  const url = URL.parse(text);
  return url === null ? text : url.origin + url.pathname.replace(/\/+$/, '');
}

/** Which client speaks to a Jira that nobody has asked yet: by its way to sign in, else by its address. */
export const deploymentOf = (site: Pick<Connection, 'webUrl'>, method: Connection['auth']['method']) =>
  method === 'cloud-token' || /\.(atlassian\.net|jira\.com)$/.test(URL.parse(site.webUrl)?.hostname ?? '')
    ? 'cloud'
    : 'server';
