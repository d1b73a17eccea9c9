/** Jira's own complaints can be pages long; the beginning is what names the trouble. */
const mostQuoted = 300;

/** What Jira said itself, in brief; `otherwise` where it said nothing. */
export const quote = (messages: readonly string[], otherwise: string): string => {
  const said = messages.join(' ').trim();
  if (!said) return otherwise;
  return said.length > mostQuoted ? `${said.slice(0, mostQuoted).trimEnd()}…` : said;
};

/** An origin as people say it: without its scheme. */
export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** The issue as the first word of a sentence. */
export const startOf = (issue: string): string => issue[0]?.toUpperCase() + issue.slice(1);

/** When to try again, in words; "in a minute" where nobody said. */
export const wait = (seconds: number | undefined): string => {
  if (seconds === undefined) return 'in a minute';
  if (seconds < 90) return `in ${Math.max(1, Math.round(seconds))} s`;
  return `in ${Math.round(seconds / 60)} min`;
};
