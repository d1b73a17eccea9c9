import type { ThemeOf } from '../types.ts';

/** Atlassian's design tokens; unchecked (hosts.md §3). Their own script replaces `auto` by what applies. */
export const bitbucketCloudTheme: ThemeOf = (document) =>
  document.documentElement.dataset['colorMode'] === 'dark' ? 'dark' : 'light';
