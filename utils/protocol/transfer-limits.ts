/** Of a file of settings, in characters. A team of a thousand projects needs a third of it. */
export const longestImport = 1_000_000;
