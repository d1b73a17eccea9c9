import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { calendarDate } from '../../utils/i18n/dates.ts';
import type { Inline, Mark } from '../../utils/rich-text/tree.ts';
import type { ImageSource } from '../ui/images.ts';
import { Lozenge } from '../ui/Lozenge.tsx';
import { Picture } from './Picture.tsx';
import { safeLink } from './safe-link.ts';

/** What a tree needs beside itself. */
export interface RichTextContext {
  readonly images: ImageSource;
  readonly now: ReadonlySignal<number>;
}

const elements = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  strike: 's',
  underline: 'u',
  sub: 'sub',
  sup: 'sup',
} as const satisfies Record<Mark, string>;

const tones = { neutral: 'todo', blue: 'doing', green: 'done', yellow: 'warn', red: 'danger' } as const;

const marked = (text: string, marks: readonly Mark[]): ComponentChild =>
  marks.reduceRight<ComponentChild>((inner, mark) => {
    const Element = elements[mark];
    return <Element>{inner}</Element>;
  }, text);

const inline = (node: Inline, context: RichTextContext): ComponentChild => {
  switch (node.type) {
    case 'text':
      return marked(node.text, node.marks);
    case 'break':
      return <br />;
    case 'mention':
      return <span class="lz-mention">{node.text}</span>;
    case 'status':
      return node.tone === 'purple' ? (
        <span class="lz-lozenge lz-tone-purple">{node.text}</span>
      ) : (
        <Lozenge tone={tones[node.tone]}>{node.text}</Lozenge>
      );
    case 'date':
      return (
        <time class="lz-chip" dateTime={node.iso}>
          {calendarDate(node.iso, context.now.value)}
        </time>
      );
    case 'link': {
      const href = safeLink(node.href);
      const content = <Inlines nodes={node.content} context={context} />;
      if (!href) return content;
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {content}
        </a>
      );
    }
    case 'image':
      return <Picture image={node.image} alt={node.alt} images={context.images} inline />;
  }
};

export interface InlinesProps {
  readonly nodes: readonly Inline[];
  readonly context: RichTextContext;
}

/** Running text. */
export const Inlines = ({ nodes, context }: InlinesProps) => <>{nodes.map((node) => inline(node, context))}</>;
