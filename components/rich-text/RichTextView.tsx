import type { ComponentChild } from 'preact';
import { uiTexts } from '../../utils/i18n/texts.ts';
import type { Block, ListItem, Placed, RichText } from '../../utils/rich-text/tree.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icons.tsx';
import { Inlines, type RichTextContext } from './Inlines.tsx';
import { Picture } from './Picture.tsx';

/** A text's headings stand below those of the card: its highest is a level 3, whatever its author began with. */
const headings = ['h3', 'h4', 'h5', 'h6', 'h6', 'h6'] as const;

const tones = {
  info: 'doing',
  note: 'purple',
  success: 'done',
  warning: 'warn',
  error: 'danger',
  neutral: 'todo',
} as const;
const signs = {
  info: 'info',
  note: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
  neutral: 'info',
} as const;

/** One step to the right, px. */
const indentStep = 20;

const placed = ({ align, indent }: Placed) => ({
  class: align && `lz-${align}`,
  style: indent ? { marginInlineStart: `${indent * indentStep}px` } : undefined,
});

const highestHeading = (tree: RichText): number =>
  Math.min(6, ...tree.map((node) => (node.type === 'heading' ? node.level : 6)));

interface BlockContext extends RichTextContext {
  /** The level of the text's highest heading. */
  readonly highest: number;
}

const tick = ({ checked, decision }: ListItem): ComponentChild => {
  if (checked === undefined) return null;
  const label = decision ? uiTexts.decision : checked ? uiTexts.done : uiTexts.notDone;
  const look = classNames('lz-tick', decision ? 'lz-decision' : checked && 'lz-ticked');
  return (
    <span class={look} role="img" aria-label={label}>
      {(checked || decision) && <Icon name={decision ? 'arrow' : 'check'} size={10} />}
    </span>
  );
};

const item = (each: ListItem, context: BlockContext): ComponentChild => (
  <li class={each.checked === undefined ? undefined : 'lz-task'}>
    {tick(each)}
    <Blocks nodes={each.content} context={context} />
  </li>
);

const block = (node: Block, context: BlockContext): ComponentChild => {
  switch (node.type) {
    case 'paragraph':
      return (
        <p dir="auto" {...placed(node)}>
          <Inlines nodes={node.content} context={context} />
        </p>
      );
    case 'heading': {
      const Heading = headings[node.level - context.highest] ?? 'h6';
      return (
        <Heading dir="auto" {...placed(node)}>
          <Inlines nodes={node.content} context={context} />
        </Heading>
      );
    }
    case 'list': {
      const items = node.items.map((each) => item(each, context));
      return node.ordered ? <ol start={node.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks nodes={node.content} context={context} />
        </blockquote>
      );
    case 'code-block':
      // What scrolls must be reachable by keyboard (WCAG 2.1.1).
      return (
        <pre tabIndex={0} dir="ltr">
          <code>{node.text}</code>
        </pre>
      );
    case 'panel':
      return (
        <div class={`lz-panel lz-tone-${tones[node.tone]}`}>
          {node.icon === undefined ? <Icon name={signs[node.tone]} /> : node.icon && <span>{node.icon}</span>}
          <div class="lz-grow">
            {node.title && <b>{node.title}</b>}
            <Blocks nodes={node.content} context={context} />
          </div>
        </div>
      );
    case 'table':
      return (
        <div class="lz-table" role="region" aria-label={uiTexts.table} tabIndex={0}>
          <table class={node.numbered ? 'lz-numbered' : undefined}>
            <tbody>
              {node.rows.map((row, index) => (
                <tr key={index}>
                  {row.cells.map((cell, column) => {
                    const Cell = cell.header ? 'th' : 'td';
                    return (
                      <Cell
                        key={column}
                        colSpan={cell.colspan}
                        rowSpan={cell.rowspan}
                        class={cell.tint && `lz-tint-${cell.tint}`}
                      >
                        <Blocks nodes={cell.content} context={context} />
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'rule':
      return <hr />;
    case 'expand':
      return (
        <details>
          <summary>{node.title || uiTexts.showMore}</summary>
          <Blocks nodes={node.content} context={context} />
        </details>
      );
    case 'image': {
      const picture = <Picture image={node.image} alt={node.alt} images={context.images} />;
      if (!node.caption) return picture;
      return (
        <figure>
          {picture}
          <figcaption dir="auto">
            <Inlines nodes={node.caption} context={context} />
          </figcaption>
        </figure>
      );
    }
  }
};

interface BlocksProps {
  readonly nodes: RichText;
  readonly context: BlockContext;
}

const Blocks = ({ nodes, context }: BlocksProps) => <>{nodes.map((node) => block(node, context))}</>;

export interface RichTextViewProps extends RichTextContext {
  readonly tree: RichText;
}

/** Formatted text of Jira as elements. Knows no HTML strings: what the tree can't say can't be shown. */
export const RichTextView = ({ tree, images, now }: RichTextViewProps) => (
  <div class="lz-rich-text">
    <Blocks nodes={tree} context={{ images, now, highest: highestHeading(tree) }} />
  </div>
);
