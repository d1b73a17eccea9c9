import type { Host } from '../types.ts';
import { pages } from './pages.ts';

/** Bitbucket Server and Data Center, under any path. Facts: hosts.md §4. */
export const bitbucketServer: Host = {
  id: 'bitbucket-server',
  // 2026-11: seen on 5; the same name as Bitbucket Cloud, which has another body.
  recognises: (document) =>
    document.querySelector('meta[name="application-name"][content="Bitbucket"]') !== null &&
    document.querySelector('body.bitbucket-theme') !== null,
  pages,
};
