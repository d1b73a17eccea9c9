import type { Host } from '../types.ts';
import { pages } from './pages.ts';

/** Bitbucket Cloud, which there is one of. Facts: hosts.md §3. */
export const bitbucketCloud: Host = {
  id: 'bitbucket-cloud',
  // 2026-11: seen on pages of 2017 and 2024. Bitbucket Data Center has the same name and nothing that begins with `bb-`.
  recognises: (document) =>
    document.querySelector('meta[name="application-name"][content="Bitbucket"]') !== null &&
    document.querySelector('meta[name^="bb-"]') !== null,
  // The host's own links to Jira open a dialog of its app, and are adopted as links. Code and editors have no regions.
  fence: 'a.ap-connect-dialog',
  pages,
};
