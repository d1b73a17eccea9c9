import type { ThemeOf } from '../types.ts';

/** Since 1.21 the attribute, before that the class. Sites add themes of their own, which say since 1.20 what they are. */
export const giteaTheme: ThemeOf = (document) => {
  const { dataset, className } = document.documentElement;
  const name = dataset['theme'] ?? /theme-(\S*)/.exec(className)?.[1] ?? 'light';
  const isDark = getComputedStyle(document.documentElement).getPropertyValue('--is-dark-theme').trim() === 'true';
  if (isDark || /dark|arc-green/.test(name)) return 'dark';
  // A visitor's class may be a mere `theme-`, which means `auto`: as the browser has it.
  return /auto|^$/.test(name) ? undefined : 'light';
};
