import { readWebAddress } from './web-address.ts';

/** What an address tells about the Jira that is there. */
export interface JiraAddress {
  /** `https://host[:port][/context]`, without a slash at the end. */
  readonly webUrl: string;
  /** As far as the address alone says it: a Cloud site may live under a domain of its own. */
  readonly deployment: 'cloud' | 'server' | undefined;
}

/** Atlassian's own hosts have no context path: whatever follows the host is a page (`/jira/software/projects/SHOP/boards/1`). */
const atlassianHost = /(^|\.)(atlassian\.net|jira\.com|jira-dev\.com)$/;

/** First path segments of Jira's own pages: what stands before them is the context path. */
const pageHeads = new Set([
  'browse',
  'dashboards',
  'issues',
  'login',
  'plugins',
  'projects',
  'rest',
  'secure',
  'servicedesk',
  'si',
]);

/** Pages that only Cloud has, always under `/jira`; they show a Cloud site under a domain of its own. */
const cloudPage = /^\/jira\/(?:(?:software|core|servicedesk|polaris)\/(?:c\/)?projects|your-work|for-you)(?:\/|$)/;

/** Pages that only Server and Data Center have. */
const serverPage = /\.jspa?$|\/plugins\/servlet\//;

/**
 * The Jira that a typed or pasted address leads to: any link of it will do. Drops the page (an issue, a board), query and
 * fragment, keeps an unknown path as context path. `undefined` for what is no http(s) address.
 */
export function readJiraAddress(typed: string): JiraAddress | undefined {
  const url = readWebAddress(typed);
  if (url === undefined) return undefined;
  const { origin, hostname, pathname } = url;
  if (atlassianHost.test(hostname) || cloudPage.test(pathname)) return { webUrl: origin, deployment: 'cloud' };
  const deployment = serverPage.test(pathname) ? 'server' : undefined;
  return { webUrl: origin + contextPathOf(pathname), deployment };
}

/** Whether this is Jira Cloud by its address alone. */
export const isCloudAddress = (typed: string): boolean => readJiraAddress(typed)?.deployment === 'cloud';

function contextPathOf(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const page = segments.findIndex((segment) => pageHeads.has(segment.toLowerCase()) || /\.jspa?$/i.test(segment));
  const context = page === -1 ? segments : segments.slice(0, page);
  return context.map((segment) => `/${segment}`).join('');
}
