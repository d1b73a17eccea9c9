export type Attribute = { readonly name: string; readonly value: string | undefined };

/** A piece of a page's source. `source` of all tokens in order is the page, sign for sign. */
export type Token =
  | {
      readonly kind: 'text';
      readonly source: string;
      /** The element whose raw text this is. */ readonly inside?: string;
    }
  | {
      readonly kind: 'start';
      readonly source: string;
      readonly name: string;
      readonly attributes: readonly Attribute[];
    }
  | { readonly kind: 'end'; readonly source: string; readonly name: string }
  | { readonly kind: 'other'; readonly source: string };

/** Elements whose content is text up to their end tag, whatever signs stand in it. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes', 'iframe']);

const markup =
  /<!--[\s\S]*?(?:--!?>|$)|<[!?][^>]*>|<\/(?<end>[a-zA-Z][^\s/>]*)[^>]*>|<(?<start>[a-zA-Z][^\s/>]*)(?<attributes>(?:[\s/]+|[^\s/>=][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?)*)>/g;

const attribute =
  /(?<name>[^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>][^\s>]*)?))?/g;

function toAttributes(source: string): Attribute[] {
  return Array.from(source.matchAll(attribute), ({ groups }) => ({
    name: groups?.['name']?.toLowerCase() ?? '',
    value: groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'],
  }));
}

/** The tokens of a page. It follows the HTML standard where pages that were served to browsers need it: raw text, comments, quotes. */
export function* tokensOf(page: string): Generator<Token> {
  let at = 0;
  const find = new RegExp(markup);
  for (let match = find.exec(page); match; match = find.exec(page)) {
    if (match.index > at) yield { kind: 'text', source: page.slice(at, match.index) };
    const [source] = match;
    at = match.index + source.length;
    const { start, end, attributes } = match.groups ?? {};
    if (end !== undefined) yield { kind: 'end', source, name: end.toLowerCase() };
    else if (start === undefined) yield { kind: 'other', source };
    else {
      const name = start.toLowerCase();
      yield { kind: 'start', source, name, attributes: toAttributes(attributes ?? '') };
      if (rawText.has(name)) {
        const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
        close.lastIndex = at;
        const stop = close.exec(page)?.index ?? page.length;
        if (stop > at) yield { kind: 'text', source: page.slice(at, stop), inside: name };
        at = stop;
      }
      find.lastIndex = at;
    }
  }
  if (at < page.length) yield { kind: 'text', source: page.slice(at) };
}
