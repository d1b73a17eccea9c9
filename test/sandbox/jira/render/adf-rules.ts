import { dig, isObject } from '../json.ts';

const words = (text: string): readonly string[] => text.split(' ');

const inlines = words('text hardBreak mention emoji date status placeholder inlineCard mediaInline inlineExtension');
const common = words(
  'paragraph heading bulletList orderedList codeBlock rule mediaSingle mediaGroup taskList decisionList extension',
);
const boxes = words('panel blockquote blockCard embedCard');
const blocks = [...common, ...boxes, 'table'];

/** What each node may hold, by type; a type that is not here is not ADF. Source: the ADF schema, `full.json`. */
const contents: Readonly<Record<string, readonly string[]>> = {
  doc: [
    ...blocks,
    ...words('expand layoutSection bodiedExtension multiBodiedExtension syncBlock bodiedSyncBlock blockTaskItem'),
  ],
  paragraph: inlines,
  heading: inlines,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: words('paragraph bulletList orderedList codeBlock mediaSingle taskList extension'),
  codeBlock: ['text'],
  blockquote: words('paragraph bulletList orderedList codeBlock mediaSingle mediaGroup extension'),
  panel: [...common, 'blockCard'],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: [...common, ...boxes, 'nestedExpand'],
  tableHeader: [...common, ...boxes, 'nestedExpand'],
  mediaSingle: ['media', 'caption'],
  mediaGroup: ['media'],
  caption: inlines,
  taskList: ['taskItem', 'taskList', 'blockTaskItem'],
  taskItem: inlines,
  blockTaskItem: ['paragraph', 'extension'],
  decisionList: ['decisionItem'],
  decisionItem: inlines,
  expand: [...blocks, 'nestedExpand'],
  nestedExpand: [...common, 'panel', 'blockquote'],
  layoutSection: ['layoutColumn'],
  layoutColumn: [...blocks, 'expand', 'bodiedExtension'],
  bodiedExtension: blocks,
  multiBodiedExtension: ['extensionFrame'],
  extensionFrame: blocks,
  bodiedSyncBlock: blocks,
};
const leaves = new Set([...inlines, ...words('rule media blockCard embedCard extension syncBlock')]);
const marks = new Set(
  words(
    'strong em code strike underline subsup textColor backgroundColor link annotation border alignment indentation breakout fragment dataConsumer',
  ),
);
/** What may stand with code; the schema has no text that is code and strong. */
const withCode = new Set(['code', 'link', 'annotation']);

/** The attributes without which a node is none. */
const required: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  panel: ['panelType'],
  mention: ['id'],
  emoji: ['shortName'],
  date: ['timestamp'],
  status: ['text', 'color'],
  media: ['type'],
  taskList: ['localId'],
  taskItem: ['localId', 'state'],
  blockTaskItem: ['localId', 'state'],
  decisionList: ['localId'],
  decisionItem: ['localId', 'state'],
  extension: ['extensionKey', 'extensionType'],
  inlineExtension: ['extensionKey', 'extensionType'],
  bodiedExtension: ['extensionKey', 'extensionType'],
};

function isMarkedWell(value: unknown): boolean {
  if (value === undefined) return true;
  if (!Array.isArray(value)) return false;
  const types = value.map((mark) => String(dig(mark, 'type')));
  return (
    types.every((type) => marks.has(type)) && (!types.includes('code') || types.every((type) => withCode.has(type)))
  );
}

function isNode(node: unknown, allowed: readonly string[]): boolean {
  if (!isObject(node) || typeof node['type'] !== 'string' || !allowed.includes(node['type'])) return false;
  const { type, text, content } = node;
  if (type === 'text' && (typeof text !== 'string' || text === '')) return false;
  if (!isMarkedWell(node['marks'])) return false;
  if (required[type]?.some((name) => dig(node, 'attrs', name) === undefined)) return false;
  if (leaves.has(type)) return content === undefined;
  return (
    content === undefined || (Array.isArray(content) && content.every((child) => isNode(child, contents[type] ?? [])))
  );
}

/** Whether a value passes for an Atlassian document at all: an object of type `doc`, version 1. */
export const isDocument = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && value['type'] === 'doc' && value['version'] === 1 && Array.isArray(value['content']);

/** Whether every node of a document is one that Jira knows, where Jira knows it. */
export const isWellFormed = (document: Readonly<Record<string, unknown>>): boolean => isNode(document, ['doc']);
