import { fromMarkdown } from './markdown.ts';
import type { Block, ListItem, RichText } from './tree.ts';
import { toWikiLines } from './wiki-line.ts';

/** What people write after the fence, as Jira's code macro calls it. Other names make it print an error. */
const languages: ReadonlyMap<string, string> = new Map([
  ...'bash c c# c++ cpp css erlang go groovy haskell html java javascript js json lua perl php python r ruby scala sql swift xml yaml'
    .split(' ')
    .map((name) => [name, name] as const),
  ['cs', 'c#'],
  ['csharp', 'c#'],
  ['jsx', 'javascript'],
  ['ts', 'javascript'],
  ['tsx', 'javascript'],
  ['typescript', 'javascript'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['yml', 'yaml'],
]);

/**
 * What a person typed (`markdown.ts` says which signs count), as Jira Server's wiki markup. Text that is no Markdown
 * reads in Jira as it was typed. Wiki has no start number for lists: they count from 1.
 */
export const toWiki = (text: string): string => blocks(fromMarkdown(text));

const blocks = (tree: RichText): string => tree.map(toBlock).join('\n\n');

const toBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return toWikiLines(block.content).join('\n');
    case 'heading':
      return `h${String(block.level)}. ${toWikiLines(block.content).join(' ')}`;
    case 'list':
      return toList(block, '').join('\n');
    case 'quote':
      return `{quote}\n${blocks(block.content)}\n{quote}`;
    case 'code-block':
      return toCode(block.text, languages.get(block.language?.toLowerCase() ?? ''));
    case 'rule':
      return '----';
    default:
      // Markdown makes none of the others.
      return '';
  }
};

const toList = (list: Extract<Block, { type: 'list' }>, outer: string): readonly string[] => {
  const markers = outer + (list.ordered ? '#' : '*');
  return list.items.flatMap((item) => toItem(item, markers));
};

// A line without a marker goes on with the item above it; an empty one would end the list.
const toItem = (item: ListItem, markers: string): readonly string[] =>
  item.content.flatMap((block, index) => {
    const lines = block.type === 'list' ? toList(block, markers) : toBlock(block).split('\n');
    return index === 0 ? [`${markers} ${lines[0] ?? ''}`, ...lines.slice(1)] : lines;
  });

/** Inside a macro nothing can be escaped, so a text that holds its end goes into the other one. */
const toCode = (text: string, language: string | undefined): string => {
  if (!/\{code[:}]/.test(text)) return `{code${language ? `:${language}` : ''}}\n${text}\n{code}`;
  // In neither of them: a space of no width keeps the end from being read as such.
  return `{noformat}\n${text.replace(/\{(?=noformat[:}])/g, '{\u200b')}\n{noformat}`;
};
