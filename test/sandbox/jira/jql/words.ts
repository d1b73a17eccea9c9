/** A word of JQL: a bare or quoted value, or a sign. */
export interface Word {
  readonly kind: 'value' | 'quoted' | 'sign';
  readonly text: string;
}

const pattern = /\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(!=|!~|>=|<=|[=~<>(),])|([^\s=~<>(),"'!]+))/y;

/** JQL → its words; `undefined` where something can't be read. */
export function wordsOf(jql: string): Word[] | undefined {
  const words: Word[] = [];
  const end = jql.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(jql);
    if (!match) return undefined;
    const quoted = match[1] ?? match[2];
    if (quoted !== undefined) words.push({ kind: 'quoted', text: quoted.replaceAll(/\\(.)/g, '$1') });
    else if (match[3] !== undefined) words.push({ kind: 'sign', text: match[3] });
    else words.push({ kind: 'value', text: match[4] ?? '' });
  }
  return words;
}
