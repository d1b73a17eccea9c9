import type { JsonObject } from '../json.ts';
import { emoticons } from './emoticons.ts';
import { mediaIdOf } from './media-id.ts';
import type { Scene } from './scene.ts';
import type { Block, Inline, ListBlock, Mark } from './tree.ts';

const namedColours: Readonly<Record<string, string>> = { red: '#ff0000', green: '#008000', blue: '#0000ff' };

function markOf(mark: Mark): JsonObject {
  if (mark === 'sub' || mark === 'sup') return { type: 'subsup', attrs: { type: mark } };
  if (mark === 'cite') return { type: 'em' };
  if (!mark.startsWith('colour:')) return { type: mark };
  const colour = mark.slice('colour:'.length);
  return { type: 'textColor', attrs: { color: namedColours[colour] ?? colour } };
}

function marksOf(marks: readonly Mark[], link?: JsonObject): JsonObject[] | undefined {
  // ADF lets code stand with links and annotations only.
  const own = (marks.includes('code') ? (['code'] as const) : marks).map(markOf);
  const all = link ? [link, ...own] : own;
  return all.length > 0 ? all : undefined;
}

function inlineNodes(inline: Inline, scene: Scene): JsonObject[] {
  if (inline.type !== 'link') return [inlineNode(inline, scene)];
  if (inline.content === undefined) return [{ type: 'inlineCard', attrs: { url: inline.href } }];
  const link = { type: 'link', attrs: { href: inline.href } };
  return inline.content.flatMap((part) =>
    part.type === 'text'
      ? [{ type: 'text', text: part.text, marks: marksOf([...inline.marks, ...part.marks], link) }]
      : inlineNodes(part, scene),
  );
}

function inlineNode(inline: Exclude<Inline, { type: 'link' }>, scene: Scene): JsonObject {
  switch (inline.type) {
    case 'text':
      return { type: 'text', text: inline.text, marks: marksOf(inline.marks) };
    case 'break':
      return { type: 'hardBreak' };
    case 'emoticon': {
      const shortName = emoticons[inline.sign]?.shortName ?? inline.sign;
      return { type: 'emoji', attrs: { shortName, text: shortName } };
    }
    case 'mention': {
      const person = scene.person(inline.user);
      const id = person?.accountId ?? inline.user;
      return { type: 'mention', attrs: { id, text: `@${person?.displayName ?? inline.user}`, accessLevel: '' } };
    }
    case 'file': {
      const file = scene.attachment(inline.fileName);
      const href = `${scene.base}/rest/api/3/attachment/content/${file?.id ?? ''}`;
      return { type: 'text', text: inline.fileName, marks: file ? [{ type: 'link', attrs: { href } }] : undefined };
    }
    case 'image':
      return { type: 'text', text: `!${inline.fileName}!` };
    default:
      // Anchors have no form in ADF, and boxes were taken out before.
      return { type: 'text', text: '' };
  }
}

const paragraph = (content: readonly Inline[], scene: Scene): JsonObject => ({
  type: 'paragraph',
  // A document has no empty texts.
  content: content.flatMap((inline) => inlineNodes(inline, scene)).filter(({ text }) => text !== ''),
});

/** A picture is a block in ADF, as boxes are: a line that holds one comes apart around it. */
function boxOf(inline: Inline, scene: Scene): JsonObject[] | undefined {
  if (inline.type === 'block') return blockNodes(inline.block, scene);
  const file = inline.type === 'image' ? scene.attachment(inline.fileName) : undefined;
  if (!file) return undefined;
  // Its id is the media store's, not the attachment's.
  const media = { type: 'file', id: mediaIdOf(file.id), collection: '', alt: file.fileName, width: 480, height: 270 };
  return [{ type: 'mediaSingle', attrs: { layout: 'align-start' }, content: [{ type: 'media', attrs: media }] }];
}

function paragraphs(content: readonly Inline[], scene: Scene): JsonObject[] {
  const at = content.findIndex((inline) => boxOf(inline, scene));
  const found = content[at];
  if (!found) return content.length > 0 ? [paragraph(content, scene)] : [];
  return [
    ...paragraphs(content.slice(0, at), scene),
    ...(boxOf(found, scene) ?? []),
    ...paragraphs(content.slice(at + 1), scene),
  ];
}

/** An item of a list begins with a paragraph, be it an empty one. */
const itemParagraphs = (content: readonly Inline[], scene: Scene): JsonObject[] => {
  const nodes = paragraphs(content, scene);
  return nodes[0]?.['type'] === 'paragraph' ? nodes : [paragraph([], scene), ...nodes];
};

function listNode(list: ListBlock, scene: Scene): JsonObject {
  const items = list.items.map((item) => ({
    type: 'listItem',
    content: [...itemParagraphs(item.content, scene), ...item.lists.map((inner) => listNode(inner, scene))],
  }));
  return list.marker === '#'
    ? { type: 'orderedList', attrs: { order: 1 }, content: items }
    : { type: 'bulletList', content: items };
}

const panelTypes: Readonly<Record<string, string>> = {
  '#deebff': 'info',
  '#eae6ff': 'note',
  '#e3fcef': 'success',
  '#fffae6': 'warning',
  '#ffebe6': 'error',
};

function blockNodes(block: Block, scene: Scene): JsonObject[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.content, scene);
    case 'heading':
      return [{ ...paragraph(block.content, scene), type: 'heading', attrs: { level: block.level } }];
    case 'list':
      return [listNode(block, scene)];
    case 'code':
      return [
        { type: 'codeBlock', attrs: { language: block.language }, content: [{ type: 'text', text: block.text }] },
      ];
    case 'preformatted':
      return [{ type: 'codeBlock', attrs: {}, content: [{ type: 'text', text: block.text }] }];
    case 'panel': {
      const title: Block[] =
        block.title === undefined
          ? []
          : [{ type: 'paragraph', content: [{ type: 'text', text: block.title, marks: ['strong'] }] }];
      const content = [...title, ...block.content].flatMap((inner) => blockNodes(inner, scene));
      return [{ type: 'panel', attrs: { panelType: panelTypes[block.colour ?? ''] ?? 'info' }, content }];
    }
    case 'quote':
      return [{ type: 'blockquote', content: block.content.flatMap((inner) => blockNodes(inner, scene)) }];
    case 'table':
      return [
        {
          type: 'table',
          attrs: { isNumberColumnEnabled: false, layout: 'default' },
          content: block.rows.map((row) => ({
            type: 'tableRow',
            content: row.map((cell) => ({
              type: cell.header ? 'tableHeader' : 'tableCell',
              attrs: {},
              content: [paragraph(cell.content, scene)],
            })),
          })),
        },
      ];
    case 'rule':
      return [{ type: 'rule' }];
  }
}

/** Blocks → an Atlassian document, as Cloud's v3 answers with. */
export const toAdf = (blocks: readonly Block[], scene: Scene): JsonObject => ({
  type: 'doc',
  version: 1,
  content: blocks.flatMap((block) => blockNodes(block, scene)),
});
