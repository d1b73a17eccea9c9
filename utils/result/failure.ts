/**
 * Why something did not happen: a kind to decide by, and only such facts as may be shown. Never a secret, never a
 * sentence: the words are made where they are read (`i18n/failures.ts`).
 */
export type Failure =
  /** Nothing is set up that could answer: no connection, or none for this scope. */
  | { readonly kind: 'not-set-up' }
  /** Jira is switched off for this project, group or instance. */
  | { readonly kind: 'inactive' }
  /** The typed address is not an http(s) address. */
  | { readonly kind: 'bad-url' }
  /** The browser holds no permission for this origin: it has to be asked for again. */
  | { readonly kind: 'no-host-permission'; readonly origin: string }
  /** No connection came about, or it broke, and the browser did not say why (jira-api.md §11.1). */
  | { readonly kind: 'unreachable'; readonly origin: string }
  /** No computer has this name. */
  | { readonly kind: 'unknown-host'; readonly origin: string }
  /** The computer is there, and nothing listens at this port. */
  | { readonly kind: 'connection-refused'; readonly origin: string }
  /** The certificate is not trusted, or what answers there speaks no TLS. */
  | { readonly kind: 'untrusted-certificate'; readonly origin: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly seconds: number }
  /** Something answers, and it is not Jira. */
  | { readonly kind: 'not-jira'; readonly origin: string }
  /** Jira lives under a path of this origin that was not typed (jira-api.md §2). */
  | { readonly kind: 'missing-context-path'; readonly proposed: string }
  /** The vault holds nothing for this connection. */
  | { readonly kind: 'no-secret' }
  /** The vault has a passphrase, which the user has not given since the browser started or the vault locked itself. */
  | { readonly kind: 'vault-locked' }
  /** The browser gives no database to keep secrets in: some private windows, a full or broken disk. */
  | { readonly kind: 'vault-unavailable' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'unauthorised' }
  /** Too many failed log-ins: Jira wants a human at its log-in page first (jira-api.md §12). */
  | { readonly kind: 'captcha'; readonly loginUrl: string | undefined }
  /** Jira answered, but as to nobody: the log-in did not count although the status was 200 (§0.6). */
  | { readonly kind: 'anonymous' }
  /** An HTML log-in page stood where data was expected, with status 200: SSO or a proxy. */
  | { readonly kind: 'login-page' }
  /** A redirect stood where data was expected: to an SSO, or to Jira's own log-in page. */
  | { readonly kind: 'redirected' }
  /** The connection uses the browser's own session, and there is none. */
  | { readonly kind: 'signed-out'; readonly loginUrl: string }
  /** This Jira takes no user names and passwords: Data Center 11 as it comes, older ones by their administrator (§12). */
  | { readonly kind: 'passwords-off' }
  /** The site refused the token; one with scopes is taken by Atlassian's gateway alone, for which there is no permission yet. */
  | { readonly kind: 'gateway-not-allowed'; readonly origin: string }
  /** The token is good, and its scopes do not cover what was asked. */
  | { readonly kind: 'missing-scope' }
  | { readonly kind: 'forbidden'; readonly messages: readonly string[] }
  /** Jira's XSRF filter refused the browser's request, also with the Origin set right (§11.2). */
  | { readonly kind: 'xsrf' }
  /** The issue is not there for this user: never existed, deleted, or hidden. Jira does not say which. */
  | { readonly kind: 'not-found' }
  /** The project of the key is not among those that this user can see. */
  | { readonly kind: 'no-project'; readonly project: string }
  /** Jira refused the content. `fields` maps a field's id to its complaint. */
  | {
      readonly kind: 'invalid';
      readonly messages: readonly string[];
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'conflict'; readonly messages: readonly string[] }
  /** The issue is archived: it can be read, and not changed. */
  | { readonly kind: 'archived' }
  | { readonly kind: 'too-large' }
  /** Jira did not take the form of the request (415): a proxy changed it, or the operation is unknown to this version. */
  | { readonly kind: 'form-not-taken' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'server-error'; readonly status: number; readonly title: string | undefined }
  /** The status was fine and the body was not what the operation promises. */
  | { readonly kind: 'unexpected-answer'; readonly what: string }
  /** A write was sent and its answer never came: nobody knows whether it arrived. */
  | { readonly kind: 'unknown-outcome' }
  /**
   * Settings of a group or project were not taken: something in them is wrong, the path is none, its host is not enabled, or
   * there are settings already where they would go.
   */
  | { readonly kind: 'scope-refused'; readonly why: 'invalid' | 'path' | 'host' | 'taken'; readonly path: string }
  /** The settings on disk are from a newer Lozenge, or unreadable: they are kept and not overwritten. */
  | { readonly kind: 'settings-too-new' }
  | { readonly kind: 'settings-unreadable' }
  /** The user's organisation set this by policy; it is not the user's to change. */
  | { readonly kind: 'set-by-policy' }
  /** The worker did not answer: the extension was updated, reloaded or removed. */
  | { readonly kind: 'extension-gone' }
  /** The worker does not answer this sender or this shape. */
  | { readonly kind: 'refused' };

export type FailureKind = Failure['kind'];
