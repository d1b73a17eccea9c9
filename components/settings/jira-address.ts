const isCloudHost = (host: string): boolean => host.endsWith('.atlassian.net') || host.endsWith('.jira.com');

/** Where Jira's own pages begin; what stands before them is the context path. */
const pages = /\/(?:browse|secure|projects|issues|rest|plugins|servicedesk|login\.jsp|Dashboard\.jspa)(?:\/|$|\.).*$/;

const parse = (typed: string): URL | undefined => {
  const trimmed = typed.trim();
  if (!trimmed) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  // A word alone is a search, not a host; hosts of one word exist inside companies and are typed with their scheme.
  const isBareWord = !/[.:]/.test(trimmed);
  return isBareWord || url.username || url.password ? undefined : url;
};

/**
 * The address of a Jira from what was typed or pasted: any link of it will do. Adds https:// where no scheme was typed; of a
 * Cloud site keeps the origin, elsewhere also the context path. Returns `undefined` for what is no http(s) address.
 */
export const toJiraAddress = (typed: string): string | undefined => {
  const url = parse(typed);
  if (!url) return undefined;
  if (isCloudHost(url.hostname)) return url.origin;
  return url.origin + url.pathname.replace(pages, '').replace(/\/+$/, '');
};

/** Whether this is a Jira Cloud site by its name; a Cloud site under a domain of its own is only found by the test. */
export const isCloudAddress = (typed: string): boolean => {
  const url = parse(typed);
  return url !== undefined && isCloudHost(url.hostname);
};

/** Whether what is sent there can be read on the way. This machine itself is no way. */
export const isPlainHttp = (typed: string): boolean => {
  const url = parse(typed);
  return url?.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
};

/**
 * The address of a Git host from what was typed or pasted: origin and, where it was typed, the relative URL. A link into a
 * project (`/-/`) can't tell the two apart, so only its origin is kept. Returns `undefined` for what is no http(s) address.
 */
export const toHostAddress = (typed: string): string | undefined => {
  const url = parse(typed);
  if (!url) return undefined;
  if (url.pathname.includes('/-/') || wellKnownHosts.includes(url.host)) return url.origin;
  return url.origin + url.pathname.replace(/\/+$/, '');
};

/** Git hosts that everybody can reach. */
export const wellKnownHosts: readonly string[] = ['gitlab.com'];
