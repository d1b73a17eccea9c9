import type { Host } from '../types.ts';
import { commit } from './commit.ts';
import { mergeRequest } from './merge-request.ts';
import { meta } from './meta.ts';
import { pages } from './pages.ts';

/** GitHub: .com with pages of React, of Rails and of both, and Enterprise Server since 2.14. Facts: hosts.md §1. */
export const github: Host = {
  id: 'github',
  // Two marks in <head> of all 29 saved pages; what GitHub Pages serves has neither, GitHub's own documentation another name.
  recognises: (document) =>
    /^GitHub(?: Enterprise)?$/.test(meta(document, 'property="og:site_name"')) &&
    meta(document, 'name="hostname"') !== '',
  // 2026-11: hosts.md §1; suggestions and the new list of changes show code in tables without a <pre>.
  fence: '.blob-code, [data-diff-side]',
  pages: [mergeRequest, commit, ...pages],
};
