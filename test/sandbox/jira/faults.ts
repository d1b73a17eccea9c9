import type { Json } from './json.ts';
import type { Chaos } from './chaos.ts';

/** How a refusal for too many requests looks; every member leaves or puts something in. */
export interface RateLimit {
  /** Seconds for `Retry-After`; gateways send none. */
  readonly retryAfter?: number | undefined;
  /** Seconds from now for Cloud's `X-RateLimit-Reset`; it comes with `retryAfter` by itself. */
  readonly resetAfter?: number;
  /** An HTML page of the gateway, in which nothing can be read. */
  readonly page?: true;
}

/** What can go wrong with this Jira. Tests change the fields of the sandbox's `faults` while it runs. */
export interface Faults {
  /** Every answer waits this long. */
  latencyMs: number;
  /** Sockets are destroyed before anything is read. */
  down: boolean;
  /** Answers come with their headers and half of their body; then the connection ends. */
  truncate: boolean;
  /** Connections are reset in the middle of the answer. */
  reset: boolean;
  /** A proxy in front answers with this status and an HTML page; Jira hears nothing. */
  status: number | undefined;
  /** A write's answer is lost on the way after it was done, or its connection dies before it was. */
  failWrites: 'lost-answer' | 'before' | undefined;
  /** Trouble at random, the same for the same seed. */
  chaos: Chaos | undefined;
  /** The XSRF filter knows no browser extensions either: only the site's own Origin or Referer passes. */
  strictXsrf: boolean;
  /** A proxy in front does not pass on under which address it was asked: to the XSRF filter the site's own Origin is foreign too. */
  hiddenOrigin: boolean;
  /** An SSO answers everything with its HTML log-in page and 200. */
  htmlLogin: boolean;
  /** An SSO sends everything to this address, 302. */
  redirectTo: string | undefined;
  /** 429. */
  rateLimited: RateLimit | undefined;
  /** 200, with this JSON instead of what was asked for. */
  oddBody: Json | undefined;
  /** 415 to every write. */
  status415: boolean;
  /** 409 to every write: somebody else was changing the same. */
  conflict: boolean;
  /** 400 to every write with these complaints by field, as validators that nothing lists make them. */
  invalidFields: Readonly<Record<string, string>> | undefined;
  /** 413 to every write: on Server by the proxy, on Cloud because the issue is full. */
  tooLarge: boolean;
  /** Anonymous access is closed altogether, as admins of 9.x and later can set it. */
  serverInfoNeedsLogin: boolean;
  /** Server: an admin has switched basic log-ins off. On 11 they always are. */
  passwordsOff: boolean;
  /** Data Center: a token opens `/rest` alone, `/secure/*` leads to the log-in page (seen on 8.14.1, jira-api.md §10). */
  patOpensRestOnly: boolean;
  /** Cloud: no credentials count, and what is open to nobody answers 200 all the same. */
  authFailedAs200: boolean;
  /** Cloud: the scoped token lacks the scope of everything that is asked, or of every write. */
  missingScope: boolean | 'write';
  /** Cloud: the search does not know changes for so long. */
  searchLagMs: number;
  /** Cloud: pages of searches hold fewer issues than was asked for, though there are more. */
  shortPages: boolean;
  /** Limits the faults up to `tooLarge`, but for those of the XSRF filter, to paths that match. */
  paths: RegExp | undefined;
}

/** A Jira that is well. */
export const healthy = (): Faults => ({
  latencyMs: 0,
  down: false,
  truncate: false,
  reset: false,
  status: undefined,
  failWrites: undefined,
  chaos: undefined,
  strictXsrf: false,
  hiddenOrigin: false,
  htmlLogin: false,
  redirectTo: undefined,
  rateLimited: undefined,
  oddBody: undefined,
  status415: false,
  conflict: false,
  invalidFields: undefined,
  tooLarge: false,
  serverInfoNeedsLogin: false,
  passwordsOff: false,
  patOpensRestOnly: false,
  authFailedAs200: false,
  missingScope: false,
  searchLagMs: 0,
  shortPages: false,
  paths: undefined,
});
