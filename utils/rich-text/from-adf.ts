import { attrInteger, attrText, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import { createBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import { createFlow } from './flow.ts';
import type { Flow } from './flow.ts';
import { adfPanel, placeOf } from './adf-attributes.ts';
import { fromAdfInline, fromAdfMedia } from './from-adf-inline.ts';
import type { ImageOf } from './from-adf-inline.ts';
import { fromAdfList, isAdfList } from './from-adf-list.ts';
import { fromAdfTable } from './from-adf-table.ts';
import { toPlainText } from './plain-text.ts';
import type { Block, Inline, RichText } from './tree.ts';

interface Conversion {
  readonly budget: Budget;
  readonly imageOf: ImageOf;
}

/**
 * A received ADF document as our tree. Never throws: what is malformed is left out, unknown nodes show their text and
 * children, and a document that is too deep or too long ends in an ellipsis. `imageOf` names the images that the issue
 * itself holds. Source of the node types: Atlassian's ADF structure reference.
 */
export const fromAdf = (doc: unknown, imageOf: ImageOf = () => undefined): RichText => {
  const conversion = { budget: createBudget(), imageOf };
  return blocksOf(typeof doc === 'string' ? [{ type: 'text', text: doc }] : [doc], conversion, 0);
};

const blocksOf = (content: readonly unknown[], conversion: Conversion, depth: number): RichText => {
  const flow = createFlow();
  addTo(flow, content, conversion, depth);
  return flow.blocks();
};

const addTo = (flow: Flow, content: readonly unknown[], conversion: Conversion, depth: number): void => {
  for (const value of content) {
    const node = readNode(value);
    if (!node) continue;
    if (!conversion.budget.node(depth)) {
      flow.block(...conversion.budget.rest());
      return;
    }
    addNode(flow, node, conversion, depth + 1);
  }
};

const addNode = (flow: Flow, node: ReceivedNode, conversion: Conversion, depth: number): void => {
  const block = toBlock(node, conversion, depth);
  if (block) {
    flow.block(block);
    return;
  }
  const place = placeOf(node);
  if (place && node.type === 'paragraph') {
    const lines = blocksOf(node.content, conversion, depth);
    flow.block(...lines.map((line) => (line.type === 'paragraph' ? { ...line, ...place } : line)));
    return;
  }
  const inline = fromAdfInline(node, conversion.imageOf, conversion.budget.text);
  if (!inline) {
    // Layouts, extensions, groups and what we do not know: their text, then what they hold.
    const own = node.text || attrText(node, 'text');
    if (node.content.length > 0) flow.endParagraph();
    flow.inline({ type: 'text', text: conversion.budget.text(own), marks: [] });
    addTo(flow, node.content, conversion, depth);
    if (node.content.length > 0) flow.endParagraph();
  } else if (node.type === 'media' && inline.type === 'image') {
    flow.block(inline);
  } else if (node.type === 'media' || node.type === 'blockCard' || node.type === 'embedCard') {
    flow.endParagraph();
    flow.inline(inline);
    flow.endParagraph();
  } else {
    flow.inline(inline);
  }
};

const toBlock = (node: ReceivedNode, conversion: Conversion, depth: number): Block | undefined => {
  const { budget } = conversion;
  const inside = () => blocksOf(node.content, conversion, depth);
  if (isAdfList(node)) {
    return fromAdfList(node, budget, depth, (content, deeper) => blocksOf(content, conversion, deeper));
  }
  switch (node.type) {
    case 'heading': {
      // Clamped to 1…6 just before, which the type can't say.
      const level = attrInteger(node, 'level', 1, 6, 1) as 1 | 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', level, content: inlinesOf(inside()), ...placeOf(node) };
    }
    case 'blockquote':
      return { type: 'quote', content: inside() };
    case 'codeBlock': {
      const text = node.content.map((child) => readNode(child)?.text ?? '').join('');
      return {
        type: 'code-block',
        language: attrText(node, 'language').slice(0, 40) || undefined,
        text: budget.text(text),
      };
    }
    case 'panel':
      return { type: 'panel', ...adfPanel(node), title: undefined, content: inside() };
    case 'mediaSingle':
      return figureOf(node, conversion, depth);
    case 'table':
      return fromAdfTable(node, budget, depth, (cell, deeper) => blocksOf(cell.content, conversion, deeper));
    case 'rule':
      return { type: 'rule' };
    case 'expand':
    case 'nestedExpand':
      return { type: 'expand', title: budget.text(attrText(node, 'title')), content: inside() };
    default:
      return undefined;
  }
};

/** An image with its caption; `undefined` for a file that is none, and for anything else that stands in its frame. */
const figureOf = (frame: ReceivedNode, conversion: Conversion, depth: number): Block | undefined => {
  const [media, caption, ...others] = frame.content.slice(0, 3).map(readNode);
  if (media?.type !== 'media' || (caption && caption.type !== 'caption') || others.length > 0) return undefined;
  const image = fromAdfMedia(media, conversion.imageOf, conversion.budget.text);
  if (image.type !== 'image') return undefined;
  const words = caption ? inlinesOf(blocksOf(caption.content, conversion, depth + 1)) : [];
  return words.length > 0 ? { ...image, caption: words } : image;
};

/** A heading holds inline content only; blocks that stand in one all the same give their text. */
const inlinesOf = (blocks: RichText): readonly Inline[] =>
  blocks.flatMap((block): readonly Inline[] =>
    block.type === 'paragraph' ? block.content : [{ type: 'text', text: toPlainText([block]), marks: [] }],
  );
