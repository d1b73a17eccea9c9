/** Words that mean the same to the text index, roughly as its stemmer has it. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A phrase in quotes, an escaped sign, a sign of the index's own language, or a piece of a word. */
const piece = /"((?:\\.|[^"\\])*)"|\\(.)|([(){}[\]])|(\*|\?)|([^\\"(){}[\]*?\s]+)|(\s+)/y;

/**
 * Reads what follows `~`: words that all have to be there, phrases in quotes, `*` at the end of a word for any rest.
 * `undefined` for what Jira's text index can't parse: quotes and brackets that are not closed, a wild card in front.
 */
export function readText(query: string): ((own: string) => boolean) | undefined {
  const words: { text: string; open: boolean }[] = [];
  const phrases: string[][] = [];
  const brackets: string[] = [];
  let fresh = true;
  piece.lastIndex = 0;
  while (piece.lastIndex < query.length) {
    const match = piece.exec(query);
    if (!match) return undefined;
    const [, phrase, escaped, bracket, wild, word, blank] = match;
    const last = words.at(-1);
    if (phrase !== undefined) phrases.push(tokensOf(phrase));
    if (bracket !== undefined && '({['.includes(bracket)) brackets.push(bracket);
    else if (bracket !== undefined && brackets.pop() !== { ')': '(', '}': '{', ']': '[' }[bracket]) return undefined;
    if (wild !== undefined) {
      if (fresh || !last) return undefined;
      last.open = true;
    }
    const text = word ?? escaped;
    if (text !== undefined) {
      if (fresh || !last) words.push({ text, open: false });
      else last.text += text;
    }
    fresh = blank !== undefined || phrase !== undefined || bracket !== undefined;
  }
  return brackets.length > 0 ? undefined : (own) => fits(tokensOf(own), words, phrases);
}

function fits(
  tokens: readonly string[],
  words: readonly { readonly text: string; readonly open: boolean }[],
  phrases: readonly (readonly string[])[],
): boolean {
  const has = (word: string): boolean => tokens.some((token) => token === word || stem(token) === stem(word));
  const hasWord = words.every(({ text, open }) => {
    const parts = tokensOf(text);
    const last = parts.at(-1) ?? '';
    return open ? parts.slice(0, -1).every(has) && tokens.some((token) => token.startsWith(last)) : parts.every(has);
  });
  const line = ` ${tokens.map(stem).join(' ')} `;
  return hasWord && phrases.every((phrase) => line.includes(` ${phrase.map(stem).join(' ')} `));
}
