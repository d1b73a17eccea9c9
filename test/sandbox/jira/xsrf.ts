import type { Kind } from './site.ts';

/** What the filter looks at. */
export interface XsrfQuestion {
  readonly kind: Kind;
  readonly method: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The origin under which this Jira believes to have been asked. */
  readonly origin: string;
  /** Browser extensions get no exception. */
  readonly strict: boolean;
}

const browsers = /Mozilla|Chrome|Chromium|Safari|Firefox|Opera|OPR\/|Edg|MSIE|Trident/i;
const extensionSchemes = ['chrome-extension:', 'safari-extension:'];

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}

function isTrusted({ headers, origin, strict }: XsrfQuestion): boolean {
  const sent = headers['origin'];
  const scheme = sent !== undefined && URL.canParse(sent) ? new URL(sent).protocol : '';
  return originOf(headers['referer']) === origin || sent === origin || (!strict && extensionSchemes.includes(scheme));
}

/** Which methods are refused, and not just logged: Data Center's filter stops POST; on Cloud PUT was seen refused too (jira-api.md §11.3). */
const refusedMethods: Readonly<Record<Kind, readonly string[]>> = { server: ['POST'], cloud: ['POST', 'PUT'] };

/**
 * Whether Jira's XSRF filter refuses a request (jira-api.md §11.2). A browser's `User-Agent` needs an `Origin` or `Referer` of
 * the site, or the origin of a Chrome or old Safari extension; `X-Atlassian-Token: no-check` does not help against that. It
 * does against the second check: bodies that a plain form could have sent.
 */
export function xsrfRefuses(question: XsrfQuestion): boolean {
  const { kind, method, headers } = question;
  if (!refusedMethods[kind].includes(method)) return false;
  const formLike = /^(text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)/i.test(
    headers['content-type'] ?? '',
  );
  if (formLike && headers['x-atlassian-token'] !== 'no-check') return true;
  return browsers.test(headers['user-agent'] ?? '') && !isTrusted(question);
}
