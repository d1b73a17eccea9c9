/**
 * The Content-Security-Policy of a page: GitLab's default (hosts.md §2), or a strict one that also forbids pictures and
 * foreign styles, as an admin may set it.
 */
export function policy(nonce: string, isStrict: boolean): string {
  const scripts = `script-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'self'`;
  return isStrict
    ? `default-src 'none'; style-src 'self'; img-src 'none'; font-src 'none'; connect-src 'self'; ${scripts}`
    : `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: http: https:; font-src 'self'; connect-src 'self'; ${scripts}`;
}
