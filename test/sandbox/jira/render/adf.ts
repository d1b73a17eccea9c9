import { dig, isObject } from '../json.ts';
import type { Block, Inline, ListBlock, Mark } from './tree.ts';

type Node = Readonly<Record<string, unknown>>;

const childrenOf = (node: Node): Node[] => (Array.isArray(node['content']) ? node['content'].filter(isObject) : []);

const marksByType: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  strike: 'strike',
  underline: 'underline',
};

function inlinesOf(node: Node): Inline[] {
  const text = String(node['text'] ?? dig(node, 'attrs', 'text') ?? dig(node, 'attrs', 'shortName') ?? '');
  const marks = Array.isArray(node['marks']) ? node['marks'].filter(isObject) : [];
  const href = marks.map((mark) => dig(mark, 'attrs', 'href')).find((value) => typeof value === 'string');
  if (node['type'] === 'hardBreak') return [{ type: 'break' }];
  if (node['type'] === 'mention') return [{ type: 'mention', user: `accountid:${String(dig(node, 'attrs', 'id'))}` }];
  if (node['type'] === 'inlineCard')
    return [{ type: 'link', href: String(dig(node, 'attrs', 'url')), content: undefined, marks: [] }];
  const words = {
    type: 'text',
    text,
    marks: marks.flatMap((mark) => marksByType[String(mark['type'])] ?? []),
  } as const;
  if (typeof href === 'string') return [{ type: 'link', href, content: [words], marks: [] }];
  if (text !== '') return [words];
  return childrenOf(node).flatMap(inlinesOf);
}

function listOf(node: Node): ListBlock {
  const items = childrenOf(node).map((item) => ({
    content: childrenOf(item)
      .filter(({ type }) => type !== 'bulletList' && type !== 'orderedList')
      .flatMap(inlinesOf),
    lists: childrenOf(item)
      .filter(({ type }) => type === 'bulletList' || type === 'orderedList')
      .map(listOf),
  }));
  return { type: 'list', marker: node['type'] === 'orderedList' ? '#' : '*', items };
}

function blockOf(node: Node): Block {
  const inlines = childrenOf(node).flatMap(inlinesOf);
  const text = inlines.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
  switch (node['type']) {
    case 'heading':
      return { type: 'heading', level: Number(dig(node, 'attrs', 'level') ?? 1), content: inlines };
    case 'bulletList':
    case 'orderedList':
      return listOf(node);
    case 'codeBlock':
      return { type: 'code', language: String(dig(node, 'attrs', 'language') ?? 'java'), title: undefined, text };
    case 'blockquote':
      return { type: 'quote', content: childrenOf(node).map(blockOf) };
    case 'panel':
      return { type: 'panel', title: undefined, colour: undefined, content: childrenOf(node).map(blockOf) };
    case 'rule':
      return { type: 'rule' };
    case 'table':
      return {
        type: 'table',
        rows: childrenOf(node).map((row) =>
          childrenOf(row).map((cell) => ({ header: cell['type'] === 'tableHeader', content: inlinesOf(cell) })),
        ),
      };
    default:
      return { type: 'paragraph', content: inlines };
  }
}

/** An Atlassian document → blocks, for its rendered HTML. Nodes without a block of their own become paragraphs of their text. */
export const parseAdf = (document: Node): Block[] => childrenOf(document).map(blockOf);

/** The text of a document alone: what Jira's length limit counts. */
export const adfText = (node: Node): string =>
  String(node['text'] ?? dig(node, 'attrs', 'text') ?? '') + childrenOf(node).map(adfText).join('');
