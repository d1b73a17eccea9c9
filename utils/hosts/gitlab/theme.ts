import type { ThemeOf } from '../types.ts';

/** 2026-11: on <html> since 16, on <body> before. `gl-system` alone means that a script adds `gl-dark` when it applies. */
export const gitlabTheme: ThemeOf = (document) =>
  document.querySelector('html.gl-dark, body.gl-dark') ? 'dark' : 'light';
