/** What a page needs to know of the request it answers. */
export type View = {
  /** The address as the browser knows it, for absolute links: `http://gitlab.test:8100`. */
  readonly origin: string;
  readonly theme: Theme;
  /** Lets the page's own inline scripts through its Content-Security-Policy. */
  readonly nonce: string;
  /** Where GitLab's own Jira links point, without a slash at the end. */
  readonly jiraUrl: string;
};

/** `system` is what GitLab 18 sends: a script on the page then follows `prefers-color-scheme`. */
export type Theme = 'light' | 'dark' | 'system';

/** The theme that a word names, or `undefined` when it names none. */
export function toTheme(word: string | null | undefined): Theme | undefined {
  return word === 'light' || word === 'dark' || word === 'system' ? word : undefined;
}
