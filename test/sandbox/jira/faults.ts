/** What can go wrong with this Jira. Tests change the fields of the sandbox's `faults` while it runs. */
export interface Faults {
  /** Every answer waits this long. */
  latencyMs: number;
  /** Sockets are destroyed before anything is read. */
  down: boolean;
  /** A proxy in front answers with this status and an HTML page; Jira hears nothing. */
  status: number | undefined;
  /** A write is done, and its answer is lost on the way. */
  failWrites: 'lost-answer' | undefined;
  /** The XSRF filter knows no browser extensions either: only the site's own Origin or Referer passes. */
  strictXsrf: boolean;
  /** An SSO answers everything with its HTML log-in page and 200. */
  htmlLogin: boolean;
  /** 429; without `retryAfter` also without its header, as gateways do. */
  rateLimited: { retryAfter: number | undefined } | undefined;
  /** Anonymous access is closed altogether, as admins of 9.x and later can set it. */
  serverInfoNeedsLogin: boolean;
  /** Data Center: a token opens `/rest` alone, `/secure/*` leads to the log-in page (seen on 8.14.1, jira-api.md §10). */
  patOpensRestOnly: boolean;
  /** Limits latency, down, status, failWrites, htmlLogin and rateLimited to paths that match. */
  paths: RegExp | undefined;
}

/** A Jira that is well. */
export const healthy = (): Faults => ({
  latencyMs: 0,
  down: false,
  status: undefined,
  failWrites: undefined,
  strictXsrf: false,
  htmlLogin: false,
  rateLimited: undefined,
  serverInfoNeedsLogin: false,
  patOpensRestOnly: false,
  paths: undefined,
});
