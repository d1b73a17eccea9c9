import type { Html } from '../html.ts';
import { html } from '../html.ts';

const token =
  /(?<c>\/\/.*|#.*)|(?<s>'[^']*'|`[^`]*`)|\b(?<k>import|from|type|function|return|const|new|expect|test|export)\b|(?<m>\b\d+(?:\.\d+)?\b)/g;

/** One line of code with the spans a highlighter makes: comments `c`, strings `s`, keywords `k`, numbers `m`. */
export function highlight(line: string): Html {
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const match of line.matchAll(token)) {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    pieces.push(line.slice(at, match.index), html`<span class="${kind}">${text}</span>`);
    at = match.index + match[0].length;
  }
  return html`${pieces}${line.slice(at)}`;
}
