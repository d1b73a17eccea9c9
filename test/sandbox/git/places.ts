import { sampleCommit } from './content/project.ts';

const project = '/shop/web';

/** Paths of the pages written for this project; saved real pages have their own. */
export const places = {
  /** A project's home page, without any key. */
  home: '/',
  project,
  mergeRequests: `${project}/-/merge_requests`,
  /** The page with everything: see `content/rounding.ts`. */
  mergeRequest: `${project}/-/merge_requests/1207`,
  mergeRequestCommits: `${project}/-/merge_requests/1207/commits`,
  mergeRequestChanges: `${project}/-/merge_requests/1207/diffs`,
  withoutKeys: `${project}/-/merge_requests/1300`,
  withLookalikes: `${project}/-/merge_requests/1301`,
  withManyKeys: `${project}/-/merge_requests/1302`,
  /** SHOP-241 to SHOP-490. */
  with250Keys: `${project}/-/merge_requests/1304`,
  rerenderedTitle: `${project}/-/merge_requests/1303`,
  commit: `${project}/-/commit/${sampleCommit.sha}`,
  commits: `${project}/-/commits/main`,
} as const;
