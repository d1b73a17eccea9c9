import type { ThemeOf } from '../types.ts';

/** Enterprise Server 2.x has light only. A light mode may use a dark theme, as a saved page of 2026-07 does. */
export const githubTheme: ThemeOf = (document) => {
  const { colorMode, lightTheme = '', darkTheme = 'dark' } = document.documentElement.dataset;
  const [light, dark] = [lightTheme, darkTheme].map((name) => (name.startsWith('dark') ? 'dark' : 'light'));
  if (colorMode === 'auto' && light !== dark) return undefined;
  return colorMode === 'dark' ? dark : light;
};
