import type { Host } from '../types.ts';
import { commit } from './commit.ts';
import { mergeRequest } from './merge-request.ts';

/** GitLab: SaaS and self-managed, with and without a relative URL. Facts: hosts.md §2, gitlab-semantics.md §5. */
export const gitlab: Host = {
  id: 'gitlab',
  name: 'GitLab',
  // A custom appearance changes neither: seen on gitlab.com 2019, GNOME and drupal.org 18.9.
  recognises: (document) =>
    document.querySelector('meta[property="og:site_name"][content="GitLab"]') !== null &&
    document.body?.dataset['page']?.includes(':') === true,
  // 2026-11: on <html> since 16, on <body> before. `gl-system` alone means that a script adds `gl-dark` when it applies.
  theme: (document) => (document.querySelector('html.gl-dark, body.gl-dark') ? 'dark' : 'light'),
  pages: [mergeRequest, commit],
};
