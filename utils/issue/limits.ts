/** The longest text that Jira takes for a comment by default (jira-api.md §9), with headroom for what conversion adds. */
export const longestComment = 32_000;

/** What is kept of a comment that is still being written: too long to be sent is no reason to lose it. */
export const longestDraft = 200_000;

/** How many different keys of one page are looked at. */
export const mostKeys = 500;
