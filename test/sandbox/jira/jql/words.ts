/** A word of JQL: a bare or quoted value, or a sign. */
export interface Word {
  readonly kind: 'value' | 'quoted' | 'sign';
  readonly text: string;
}

const pattern =
  /\s*(?:"((?:\\.|[^"\\\n\r])*)"|'((?:\\.|[^'\\\n\r])*)'|(!=|!~|>=|<=|[=~<>(),])|([^\s=~<>(),"'!{}*/%+^$#@?;|\\]+))/y;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  ' ': ' ',
};

/** What the inside of quotes means; `undefined` where a backslash stands before what JQL can't escape. */
function unescaped(inside: string): string | undefined {
  if (/\\(?![nrt"'\\ ]|u[\da-f]{4})/i.test(inside.replaceAll('\\\\', ''))) return undefined;
  return inside.replaceAll(/\\(?:u([\da-f]{4})|(.))/gi, (_whole, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (escapes[sign ?? ''] ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** JQL → its words; `undefined` where something can't be read: an open quote, a reserved sign, a wrong escape. */
export function wordsOf(jql: string): Word[] | undefined {
  const words: Word[] = [];
  const end = jql.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(jql);
    if (!match) return undefined;
    const quoted = match[1] ?? match[2];
    if (quoted !== undefined) {
      const text = unescaped(quoted);
      if (text === undefined) return undefined;
      words.push({ kind: 'quoted', text });
    } else if (match[3] !== undefined) words.push({ kind: 'sign', text: match[3] });
    else words.push({ kind: 'value', text: match[4] ?? '' });
  }
  return words;
}
