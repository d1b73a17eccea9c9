/**
 * What the server calls a page: `projects:merge_requests:show`. Stays what it was where Vue goes on without loading
 * (gitlab-semantics.md §5.1).
 */
export const markOf = (document: Document): string => document.body.dataset['page'] ?? '';

// Since 12.x a project's pages lie behind `/-/`; before, right behind the project, whose path has two parts at least.
const modern = /^\/(.+?)\/-\/(.+)/;
const old = /^\/([^/]+\/.+?)\/((?:merge_requests|commits?|compare|blame|blob|tree|issues|pipelines)(?:\/.*)?)$/;
const home = /^\/([^/]+\/.+)()/;

/**
 * An address of a project or a group in two: whose page it is, with the relative URL (`/gitlab`) if there is one, and which:
 * `gitlab/shop/web` and `merge_requests/7/diffs`. The second is empty for a project's home page. `undefined` for other pages.
 */
export function split(pathname: string, mark: string): readonly [owner: string, page: string] | undefined {
  if (!/^(?:project|group)s:/.test(mark)) return undefined;
  const path = pathname.replace(/\/$/, '');
  const [, owner, page] =
    modern.exec(path) ?? old.exec(path) ?? (/^projects:(?:show|tree|blob)/.test(mark) ? home.exec(path) : null) ?? [];
  return owner === undefined || page === undefined ? undefined : [owner, page];
}

/**
 * A fact that GitLab gives its own scripts: the text of an inline script, as `window.gon` itself is out of reach (hosts.md
 * §0.2). `undefined` when it is not there.
 */
export function gon(document: Document, name: string): string | undefined {
  for (const { textContent } of document.scripts) {
    const [, fact] = textContent?.match(`gon\\.${name}="([^"]*)"`) ?? [];
    if (fact !== undefined) return fact;
  }
  return undefined;
}
