import { findKeys } from '../keys/find-keys.ts';
import type { IssueKey } from '../issue/issue.ts';

export interface NativeLink {
  readonly link: HTMLAnchorElement;
  readonly key: IssueKey;
}

/**
 * The links to a Jira issue that the host or a writer made: GitLab's own `a[data-external-issue]`, and any link to
 * `…/browse/KEY`. Whether it is our Jira is decided later, by the connection's Web URL.
 */
export function findNativeLinks(trees: Iterable<ParentNode>): readonly NativeLink[] {
  const found: NativeLink[] = [];
  for (const tree of trees) {
    for (const link of tree.querySelectorAll<HTMLAnchorElement>(
      'a[data-external-issue], a[href*="/browse/"]:not(.lozenge-key)',
    )) {
      const key = keyOf(link);
      if (key !== undefined) found.push({ link, key });
    }
  }
  return found;
}

/** The key that a link names by where it leads, whichever Jira that is. */
export function keyOf(link: HTMLAnchorElement): IssueKey | undefined {
  const named = link.dataset['externalIssue'] ?? /\/browse\/([^/?#]+)/.exec(link.pathname)?.[1] ?? '';
  const [match] = findKeys(named);
  return match?.key.length === named.length ? match.key : undefined;
}

/** Whether a link leads to an issue under one of these Web URLs. */
export const liesUnder = (link: HTMLAnchorElement, webUrls: readonly string[]): boolean =>
  webUrls.some((webUrl) => link.href.startsWith(`${webUrl}/browse/`));

/** Whether a link leads to the Jira under one of these Web URLs, or is GitLab's own for it. */
export const leadsTo = (link: HTMLAnchorElement, webUrls: readonly string[]): boolean =>
  link.dataset['externalIssue'] !== undefined || liesUnder(link, webUrls);
