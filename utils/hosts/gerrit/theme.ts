import type { ThemeOf } from '../types.ts';

/** Also where the browser's preference has chosen it. 2026-11: Gerrit's sources. */
export const gerritTheme: ThemeOf = (document) => (document.querySelector('head > #dark-theme') ? 'dark' : 'light');
