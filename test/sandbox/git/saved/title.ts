import { escapeHtml } from '../html.ts';
import { decodeText } from './decode.ts';
import { tokensOf } from './tokens.ts';

const heading = /^(?:h[1-4]|bdi)$/;
const shortest = 4;

const plain = (source: string): string => decodeText(source).replace(/\s+/g, ' ').trim();

/**
 * What a page is about: the longest text in a heading that the document's title begins with; else the longest one that stands
 * elsewhere in the title, or outside headings and begins it. `undefined` when a page has none.
 */
export function subjectOf(page: string): string | undefined {
  let title = '';
  let depth = 0;
  const inHeadings = new Set<string>();
  const anywhere = new Set<string>();
  for (const token of tokensOf(page)) {
    if (token.kind === 'text' && token.inside === 'title') title ||= plain(token.source);
    if (token.kind === 'start' && heading.test(token.name)) depth += 1;
    if (token.kind === 'end' && heading.test(token.name)) depth = Math.max(0, depth - 1);
    if (token.kind === 'text' && token.inside === undefined)
      (depth > 0 ? inHeadings : anywhere).add(plain(token.source));
  }
  const longest = (texts: Iterable<string>): string | undefined =>
    [...texts].filter((text) => text.length >= shortest).toSorted((one, other) => other.length - one.length)[0];
  const starting = (texts: Iterable<string>): string[] => [...texts].filter((text) => title.startsWith(text));
  return (
    longest(starting(inHeadings)) ??
    longest([...starting(anywhere), ...[...inHeadings].filter((text) => title.includes(text))])
  );
}

/**
 * A change of text for `rewrite` that puts `title` wherever a page's subject stands alone (heading, its sticky copy), and in
 * the document's title. `undefined` when the page has no subject.
 */
export function titleChange(page: string, title: string): ((source: string, inside?: string) => string) | undefined {
  const subject = subjectOf(page);
  if (subject === undefined) return undefined;
  return (source, inside) => {
    if (inside === 'title') return escapeHtml(plain(source).replace(subject, () => title));
    if (inside !== undefined || plain(source) !== subject) return source;
    const space = /^(\s*)[\s\S]*?(\s*)$/.exec(source);
    return `${space?.[1] ?? ''}${escapeHtml(title)}${space?.[2] ?? ''}`;
  };
}
