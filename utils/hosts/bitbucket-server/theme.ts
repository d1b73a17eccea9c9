import type { ThemeOf } from '../types.ts';

/** From 8 on; unchecked (hosts.md §4). */
export const bitbucketServerTheme: ThemeOf = ({ documentElement: { dataset } }) =>
  (dataset['colorMode'] ?? dataset['theme'])?.startsWith('dark') === true ? 'dark' : 'light';
