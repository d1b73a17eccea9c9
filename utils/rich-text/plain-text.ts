import type { Block, Inline, ListItem, RichText } from './tree.ts';

/**
 * The words of a tree, for copying, searching and labels: blocks are separated by an empty line, cells by a tab, list
 * items carry their marker. Images give their alt text.
 */
export const toPlainText = (tree: RichText): string =>
  tree
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n\n');

/** The words of inline content; breaks are line feeds. */
export const toPlainLine = (inlines: readonly Inline[]): string => inlines.map(inlineText).join('');

const inlineText = (inline: Inline): string => {
  switch (inline.type) {
    case 'text':
    case 'mention':
    case 'status':
      return inline.text;
    case 'break':
      return '\n';
    case 'date':
      return inline.iso;
    case 'link':
      return toPlainLine(inline.content);
    case 'image':
      return inline.alt;
  }
};

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return toPlainLine(block.content);
    case 'list':
      return block.items
        .map((item, index) => itemText(item, block.ordered ? `${String(block.start + index)}. ` : '- '))
        .join('\n');
    case 'quote':
      return toPlainText(block.content).replace(/^/gm, '> ');
    case 'code-block':
      return block.text;
    case 'panel':
    case 'expand':
      return [block.title, toPlainText(block.content)].filter(Boolean).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.cells.map((cell) => toPlainText(cell.content).replace(/\s+/g, ' ')).join('\t'))
        .join('\n');
    case 'rule':
      return '---';
    case 'image':
      return [block.alt, toPlainLine(block.caption ?? [])].filter(Boolean).join('\n');
  }
};

const itemText = (item: ListItem, marker: string): string => {
  const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
  const text = item.content.map(blockText).join('\n');
  return `${marker}${box}${text.replace(/\n/g, `\n${' '.repeat(marker.length)}`)}`;
};
