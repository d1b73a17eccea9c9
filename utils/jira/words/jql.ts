/**
 * Puts a value into JQL: always in quotes, inside of which no word is reserved and no sign means anything. Backslashes,
 * quotes and line ends are written as JQL's own escapes; other control characters mean nothing to Jira and become blanks.
 */
export const quoteJql = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t').replace(controls, ' ')}"`;

const controls = /\p{Cc}/gu;

/**
 * The value of `summary ~` or `text ~` for words as somebody typed them. Behind JQL the text index reads it in a language of
 * its own, in which a single bracket makes the whole query a 400; its signs are escaped once more.
 */
export const quoteJqlWords = (text: string): string => quoteJql(text.replace(/[-+&|!(){}[\]^"~*?:\\/]/g, '\\$&'));
