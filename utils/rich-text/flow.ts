import { joinInlines } from './join-inlines.ts';
import type { Block, Inline, RichText } from './tree.ts';

/** Collects inline and block nodes in the order they come; runs of inline nodes become paragraphs. */
export interface Flow {
  inline(...inlines: readonly Inline[]): void;
  block(...blocks: readonly Block[]): void;
  /** Ends the paragraph that is open, if any. */
  endParagraph(): void;
  blocks(): RichText;
}

/** An empty flow. `tidy` turns a run into a paragraph's content; a run without content leaves no paragraph. */
export const createFlow = (tidy: (run: readonly Inline[]) => readonly Inline[] = joinInlines): Flow => {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const endParagraph = () => {
    const content = tidy(run);
    run = [];
    if (content.length > 0) blocks.push({ type: 'paragraph', content });
  };
  return {
    inline: (...inlines) => void run.push(...inlines),
    block(...added) {
      endParagraph();
      blocks.push(...added);
    },
    endParagraph,
    blocks() {
      endParagraph();
      return blocks;
    },
  };
};
