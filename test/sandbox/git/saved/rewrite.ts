import { escapeHtml } from '../html.ts';
import { decodeText } from './decode.ts';
import { fetchesOutside, withoutOutsideCss } from './outside.ts';
import { tokensOf } from './tokens.ts';
import type { Attribute, Token } from './tokens.ts';

const valueOf = (attributes: readonly Attribute[], name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

// Data blocks are kept as they are: content scripts read them, and no browser runs them.
const dataTypes = /^(?:application\/(?:ld\+)?json|text\/(?:plain|template|html|x-[a-z-]+-template))$/i;

const removed = new Set(['base', 'frame', 'object', 'embed', 'applet', 'portal', 'fencedframe']);
const metasRemoved =
  /^(?:refresh|content-security-policy|content-security-policy-report-only|set-cookie|x-dns-prefetch-control)$/i;

function isUnwanted({ name, attributes }: Extract<Token, { kind: 'start' }>): boolean {
  if (removed.has(name)) return true;
  if (name === 'meta') return metasRemoved.test(valueOf(attributes, 'http-equiv')?.trim() ?? '');
  return name === 'link' && attributes.some((attribute) => fetchesOutside(name, attribute));
}

const isScriptAttribute = ({ name, value = '' }: Attribute): boolean =>
  name.startsWith('on') ||
  name === 'srcdoc' ||
  name === 'nonce' ||
  name === 'integrity' ||
  /^\s*javascript:/i.test(value);

function toTag(name: string, attributes: readonly Attribute[], isClosed: boolean): string {
  const written = attributes.map(({ name: key, value }) => {
    if (value === undefined) return ` ${key}`;
    return value.includes('"') ? ` ${key}='${value.replaceAll("'", '&#39;')}'` : ` ${key}="${value}"`;
  });
  return `<${name}${written.join('')}${isClosed ? ' /' : ''}>`;
}

/**
 * A saved page that asks nobody outside for anything: no script runs (inline ones stay as inert text, because content
 * scripts read facts from them), nothing is fetched from another origin, nothing leads away by itself.
 * What is left is the page, sign for sign. `changeText` may give another source for a text; it gets the element for raw text.
 */
export function rewrite(
  page: string,
  changeText: (source: string, inside?: string) => string = (source) => source,
): string {
  let out = '';
  let dropping: string | undefined;
  for (const token of tokensOf(page)) {
    if (dropping !== undefined) {
      if (token.kind === 'end' && token.name === dropping) dropping = undefined;
    } else if (token.kind === 'text') {
      if (token.inside === 'style') out += withoutOutsideCss(token.source);
      else if (token.inside !== 'iframe') out += changeText(token.source, token.inside);
    } else if (token.kind === 'start') {
      if (token.name === 'script' && valueOf(token.attributes, 'src') !== undefined) dropping = 'script';
      else if (!isUnwanted(token)) out += keptTag(token);
    } else if (token.kind !== 'end' || !removed.has(token.name)) out += token.source;
  }
  return out;
}

function keptTag({ name, attributes, source }: Extract<Token, { kind: 'start' }>): string {
  let kept = attributes.filter((attribute) => !isScriptAttribute(attribute) && !fetchesOutside(name, attribute));
  const style = valueOf(attributes, 'style');
  if (style !== undefined && !kept.some((attribute) => attribute.name === 'style')) {
    kept = [...kept, { name: 'style', value: escapeHtml(withoutOutsideCss(decodeText(style))) }];
  }
  if (name === 'script' && !dataTypes.test(valueOf(attributes, 'type') ?? '')) {
    kept = [{ name: 'type', value: 'text/plain' }, ...kept.filter((attribute) => attribute.name !== 'type')];
  } else if (kept.length === attributes.length && style === undefined) return source;
  return toTag(name, kept, source.endsWith('/>'));
}
