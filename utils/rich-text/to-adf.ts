import { fromMarkdown } from './markdown.ts';
import type { Block, Inline, ListItem, Mark, RichText } from './tree.ts';

/** A document as Jira Cloud takes it for comments and descriptions. */
export interface AdfDoc {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly AdfNode[];
}

export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly content?: readonly AdfNode[];
  readonly text?: string;
  readonly marks?: readonly AdfMark[];
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string>>;
}

/**
 * What a person typed (`markdown.ts` says which signs count), as a valid ADF document. An empty text gives a document
 * without content, which Jira refuses as a comment.
 */
export const toAdf = (text: string): AdfDoc => ({ version: 1, type: 'doc', content: blocks(fromMarkdown(text)) });

const blocks = (tree: RichText): readonly AdfNode[] => tree.flatMap(toBlock);

const toBlock = (block: Block): readonly AdfNode[] => {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: line(block.content) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level }, content: line(block.content) }];
    case 'list':
      return [
        block.ordered
          ? { type: 'orderedList', attrs: { order: block.start }, content: block.items.map(toItem) }
          : { type: 'bulletList', content: block.items.map(toItem) },
      ];
    case 'quote':
      return [{ type: 'blockquote', content: blocks(block.content) }];
    case 'code-block':
      return [
        {
          type: 'codeBlock',
          ...(block.language && { attrs: { language: block.language } }),
          // ADF has no empty text.
          content: block.text ? [{ type: 'text', text: block.text }] : [],
        },
      ];
    case 'rule':
      return [{ type: 'rule' }];
    default:
      // Markdown makes none of the others.
      return [];
  }
};

const toItem = (item: ListItem): AdfNode => ({ type: 'listItem', content: blocks(item.content) });

const line = (inlines: readonly Inline[]): readonly AdfNode[] => inlines.flatMap((inline) => toInline(inline, []));

const toInline = (inline: Inline, links: readonly AdfMark[]): readonly AdfNode[] => {
  switch (inline.type) {
    case 'text': {
      const marks = [...links, ...inline.marks.map(toMark)];
      return [{ type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) }];
    }
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'mention':
      return [{ type: 'mention', attrs: { id: inline.user ?? '', text: inline.text } }];
    case 'link': {
      const link = { type: 'link', attrs: { href: inline.href } };
      return inline.content.flatMap((child) => toInline(child, [link]));
    }
    default:
      return [];
  }
};

const toMark = (mark: Mark): AdfMark =>
  mark === 'sub' || mark === 'sup' ? { type: 'subsup', attrs: { type: mark } } : { type: mark };
