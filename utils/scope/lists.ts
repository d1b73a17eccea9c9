/** A list of keys that was typed: what commas, semicolons and blanks separate, in upper case, each once. */
export const toKeys = (typed: string): string[] => tidyKeys(typed.split(/[\s,;]+/));

/** The same of one that is a list already. Blank and double entries go, as GitLab drops them (gitlab-semantics.md §1.9). */
export const tidyKeys = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => key.trim().toUpperCase()).filter((key) => key !== '')),
];
