/** Of a key's pattern and its prefix, in characters: GitLab's own (gitlab-semantics.md §1.1). */
export const longestPattern = 255;
/** Project keys of *View Jira issues*: GitLab's own (§1.9). */
export const mostProjectKeys = 100;
/** Entries of the list of keys that are never meant. */
export const mostIgnored = 200;
