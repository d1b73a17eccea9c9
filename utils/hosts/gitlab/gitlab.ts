import type { Host } from '../types.ts';
import { elsewhere } from './elsewhere.ts';
import { mergeRequest } from './merge-request.ts';
import { pages } from './pages.ts';

/** GitLab: SaaS and self-managed, 13 to 18, with and without a relative URL. Facts: hosts.md §2, gitlab-semantics.md §5. */
export const gitlab: Host = {
  id: 'gitlab',
  // A custom appearance changes neither: seen on gitlab.com 2019, GNOME and drupal.org 18.9.
  recognises: (document) =>
    document.querySelector('meta[property="og:site_name"][content="GitLab"]') !== null &&
    document.body?.dataset['page']?.includes(':') === true,
  // Lines of a diff, also of one that a comment suggests.
  fence: '.line_content',
  pages: [mergeRequest, ...pages, ...elsewhere],
};
