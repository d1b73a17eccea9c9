import type { JsonObject } from '../json.ts';
import { mediaIdOf } from './media-id.ts';
import type { Scene } from './scene.ts';
import type { Block, Inline, ListBlock, Mark } from './tree.ts';

const markOf = (mark: Mark): JsonObject =>
  mark === 'sub' || mark === 'sup' ? { type: 'subsup', attrs: { type: mark } } : { type: mark };

function inlineNode(inline: Inline, scene: Scene): JsonObject {
  switch (inline.type) {
    case 'text': {
      // ADF lets code stand with links and annotations only.
      const marks = inline.marks.includes('code') ? (['code'] as const) : inline.marks;
      return { type: 'text', text: inline.text, marks: marks.length > 0 ? marks.map(markOf) : undefined };
    }
    case 'break':
      return { type: 'hardBreak' };
    case 'link':
      return inline.text === undefined
        ? { type: 'inlineCard', attrs: { url: inline.href } }
        : { type: 'text', text: inline.text, marks: [{ type: 'link', attrs: { href: inline.href } }] };
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
  }
}

const paragraph = (content: readonly Inline[], scene: Scene): JsonObject => ({
  type: 'paragraph',
  content: content.map((inline) => inlineNode(inline, scene)),
});

/** A picture is a block in ADF: a paragraph that holds one comes apart around it. Its id is the media store's, not the attachment's. */
function paragraphs(content: readonly Inline[], scene: Scene): JsonObject[] {
  const at = content.findIndex((inline) => inline.type === 'image' && scene.attachment(inline.fileName));
  const image = content[at];
  const file = image?.type === 'image' ? scene.attachment(image.fileName) : undefined;
  if (!file) return content.length > 0 ? [paragraph(content, scene)] : [];
  const media = { type: 'file', id: mediaIdOf(file.id), collection: '', alt: file.fileName, width: 480, height: 270 };
  return [
    ...paragraphs(content.slice(0, at), scene),
    { type: 'mediaSingle', attrs: { layout: 'align-start' }, content: [{ type: 'media', attrs: media }] },
    ...paragraphs(content.slice(at + 1), scene),
  ];
}

function listNode(list: ListBlock, scene: Scene): JsonObject {
  const items = list.items.map((item) => ({
    type: 'listItem',
    content: [paragraph(item.content, scene), ...item.lists.map((inner) => listNode(inner, scene))],
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
