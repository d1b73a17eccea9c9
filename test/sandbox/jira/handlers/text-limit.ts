/** `jira.text.field.character.limit` as Jira comes: of comments, descriptions and other long texts (jira-api.md §9). */
const longest = 32_767;

/** Jira's complaint about a text that is too long; `undefined` for one that is not. */
export const tooLong = (text: string): string | undefined =>
  text.length > longest
    ? `The entered text is too long. It exceeds the allowed limit of ${longest.toLocaleString('en')} characters.`
    : undefined;
