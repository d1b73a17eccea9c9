import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { calendarDate } from '../../utils/i18n/dates.ts';
import { safeHref } from '../../utils/rich-text/safe-href.ts';
import type { Inline, Mark } from '../../utils/rich-text/tree.ts';
import type { ImageSource } from '../ui/images.ts';
import { Lozenge } from '../ui/Lozenge.tsx';
import { Picture } from './Picture.tsx';

/** What a tree needs beside itself. */
export interface RichTextContext {
  readonly images: ImageSource;
  readonly now: ReadonlySignal<number>;
}

type Colour = Extract<Mark, `ink-${string}` | `tint-${string}`>;

const elements: Record<Exclude<Mark, Colour>, 'strong' | 'em' | 'code' | 's' | 'u' | 'sub' | 'sup'> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  strike: 's',
  underline: 'u',
  sub: 'sub',
  sup: 'sup',
};

const isColour = (mark: Mark): mark is Colour => !(mark in elements);

const tones = { neutral: 'todo', blue: 'doing', green: 'done', yellow: 'warn', red: 'danger' } as const;

const marked = (text: string, marks: readonly Mark[]): ComponentChild =>
  marks.reduceRight<ComponentChild>((inner, mark) => {
    if (isColour(mark)) return <span class={`lz-${mark}`}>{inner}</span>;
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
      // Absolute only: a relative address would lead into the page that the card stands in.
      const href = safeHref(node.href);
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
