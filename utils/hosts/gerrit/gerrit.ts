import type { Host } from '../types.ts';
import { pages } from './pages.ts';

/** Gerrit with its PolyGerrit pages: 2.15 and later. Facts: hosts.md §7, Gerrit's sources. */
export const gerrit: Host = {
  id: 'gerrit',
  recognises: (document) =>
    document.querySelector('gr-app#app') !== null &&
    document.querySelector('meta[name="description"][content="Gerrit Code Review"]') !== null,
  shadowed: true,
  // A suggested change is code.
  fence: 'gr-user-suggestion-fix',
  pages,
};
