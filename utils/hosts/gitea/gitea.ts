import type { Host } from '../types.ts';
import { pages } from './pages.ts';
import { settingsOf } from './project.ts';

/** Gitea, Forgejo with Codeberg, and Gogs, where both come from. Facts: hosts.md §5, §9. */
export const gitea: Host = {
  id: 'gitea',
  // 2026-11: the layout's outermost box has been the same since Gogs; keywords can be changed by the site (hosts.md §5).
  recognises: (document) =>
    document.querySelector('body > .full.height') !== null &&
    (/gitea|forgejo|gogs/.test(document.querySelector<HTMLMetaElement>('meta[name="keywords"]')?.content ?? '') ||
      settingsOf(document) !== ''),
  pages,
};
