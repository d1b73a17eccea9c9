import type { RichText } from './tree.ts';

/** How deep nodes may nest before the rest becomes an ellipsis: deeper text is nothing a card can show. */
export const deepest = 32;

const mostNodes = 6_000;
const mostCharacters = 120_000;

/** What one text may still cost. Jira's own limit is 32,767 characters, but admins lift it (jira-api.md §9). */
export interface Budget {
  /** Spends one node at this depth; `false` when it has to be left out. */
  node(depth: number): boolean;
  /** As much of the text as is left, with an ellipsis where it was cut. */
  text(text: string): string;
  /** A paragraph of an ellipsis for what was left out: once per text, nothing afterwards. */
  rest(): RichText;
}

/** A fresh budget for converting one text, so that a hostile one costs no more than a long one. */
export const createBudget = (): Budget => {
  let nodes = mostNodes;
  let characters = mostCharacters;
  let marked = false;
  const ellipsis = () => {
    const mark = marked ? '' : '…';
    marked = true;
    return mark;
  };
  return {
    node: (depth) => depth <= deepest && characters > 0 && nodes-- > 0,
    text(text) {
      const kept = text.slice(0, characters);
      characters -= kept.length;
      return kept.length < text.length ? kept + ellipsis() : kept;
    },
    rest() {
      const text = ellipsis();
      return text ? [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }] : [];
    },
  };
};
