import { isObject } from '../json.ts';

const blocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'codeBlock',
  'blockquote',
  'panel',
  'rule',
  'table',
  'mediaSingle',
  'mediaGroup',
  'taskList',
  'decisionList',
  'expand',
  'blockCard',
  'embedCard',
];
const inlines = ['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'mediaInline'];

/** What each node may hold, by type; a type that is not here is not ADF. */
const contents: Readonly<Record<string, readonly string[]>> = {
  doc: blocks,
  paragraph: inlines,
  heading: inlines,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle', 'taskList'],
  codeBlock: ['text'],
  blockquote: ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle'],
  panel: blocks,
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: blocks,
  tableHeader: blocks,
  mediaSingle: ['media', 'caption'],
  mediaGroup: ['media'],
  caption: inlines,
  taskList: ['taskItem', 'taskList'],
  taskItem: inlines,
  decisionList: ['decisionItem'],
  decisionItem: inlines,
  expand: blocks,
};
const leaves = new Set([...inlines, 'rule', 'media', 'blockCard', 'embedCard']);
const marks = new Set([
  'strong',
  'em',
  'code',
  'strike',
  'underline',
  'subsup',
  'textColor',
  'backgroundColor',
  'link',
  'annotation',
]);

function isNode(node: unknown, allowed: readonly string[]): boolean {
  if (!isObject(node) || typeof node['type'] !== 'string' || !allowed.includes(node['type'])) return false;
  const { type, text, content } = node;
  if (type === 'text' && (typeof text !== 'string' || text === '')) return false;
  if (Array.isArray(node['marks']) && !node['marks'].every((mark) => isObject(mark) && marks.has(String(mark['type']))))
    return false;
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
