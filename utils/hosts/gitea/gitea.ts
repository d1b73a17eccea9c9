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
  theme(document) {
    const { dataset, className } = document.documentElement;
    // Since 1.21 the attribute, before that the class. Sites add themes of their own, which say since 1.20 what they are.
    const name = dataset['theme'] ?? /theme-(\S*)/.exec(className)?.[1] ?? 'light';
    const isDark = getComputedStyle(document.documentElement).getPropertyValue('--is-dark-theme').trim() === 'true';
    if (isDark || /dark|arc-green/.test(name)) return 'dark';
    // A visitor's class may be a mere `theme-`, which means `auto`: as the browser has it.
    return /auto|^$/.test(name) ? undefined : 'light';
  },
  pages,
};
