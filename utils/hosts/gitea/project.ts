/** What an address says, whatever the site's sub-path. */
export interface Spot {
  /** `undefined` outside of repositories. */
  readonly project: string | undefined;
  /** Behind the repository's name: `pulls/7/files`, empty for its home. Elsewhere it begins with a slash: `/issues`. */
  readonly place: string;
}

/**
 * The text of the inline script with the site's settings. 2026-11: Gitea 1.17, 1.22, Forgejo 10 (hosts.md §5); its template
 * says of itself that it must not be customised, unlike the rest of the head.
 */
export const settingsOf = (document: Document): string =>
  Array.from(document.scripts, ({ text }) => text).find((text) => /asseturlprefix/i.test(text)) ?? '';

/** Where on the site a page is. */
export function spotOf(pathname: string, document: Document): Spot {
  // `/tools/git`; Gogs and old Giteas have it on their head.
  const { suburl = /appsuburl\W+?'([^']*)/i.exec(settingsOf(document))?.[1]?.replaceAll('\\', '') ?? '' } =
    document.head.dataset;
  const path = pathname.slice(suburl.length);
  // Dashboards have addresses of the same shape. 2026-11: Gogs 0.14, Gitea 1.17 and 1.22, Forgejo 10.
  const [, project, place = ''] =
    (document.querySelector('.full.height > .repository') && /^\/([^/]+\/[^/]+)\/?(.*)/.exec(path)) || [];
  return { project, place: project === undefined ? path : place };
}
