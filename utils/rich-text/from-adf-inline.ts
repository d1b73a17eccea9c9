import { fromAdfText } from './adf-marks.ts';
import { attrText } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import { safeHref } from './safe-href.ts';
import type { ImageName, Inline, Tone } from './tree.ts';

/** Finds the issue's image that a media node means, by its alt text (Jira puts the file name there) or media id. */
export type ImageOf = (alt: string, id: string) => ImageName | undefined;

const statusTones: ReadonlyMap<string, Tone> = new Map([
  ['neutral', 'neutral'],
  ['blue', 'blue'],
  ['green', 'green'],
  ['yellow', 'yellow'],
  ['red', 'red'],
  ['purple', 'purple'],
]);

const plain = (text: string): Inline => ({ type: 'text', text, marks: [] });

const linkOr = (href: string, text: string): Inline => {
  const target = safeHref(href);
  return target ? { type: 'link', href: target, content: [plain(text || href)] } : plain(text || href);
};

// ADF keeps a day as milliseconds of its UTC midnight, mostly written as a string.
const dateOf = (timestamp: unknown, cut: (text: string) => string): Inline => {
  const written = typeof timestamp === 'string' || typeof timestamp === 'number' ? String(timestamp).trim() : '';
  const day = new Date(written ? Number(written) : Number.NaN);
  const iso = Number.isNaN(day.getTime()) ? '' : day.toISOString();
  return /^\d{4}-/.test(iso) ? { type: 'date', iso: iso.slice(0, 10) } : plain(cut(written));
};

// A card without an address carries what it shows as JSON-LD.
const cardText = (data: unknown, name: 'name' | 'url'): string => {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : '';
  return typeof value === 'string' ? value : '';
};

// An issue's address shows as its key: what Jira itself puts there needs a call.
const issueKey = /\/browse\/([A-Z][A-Z0-9_]{0,40}-[1-9]\d{0,9})(?:[?#]|$)/;

const cardOf = (node: ReceivedNode, cut: (text: string) => string): Inline => {
  const { data } = node.attrs;
  const url = cut(attrText(node, 'url') || cardText(data, 'url'));
  return linkOr(url, cut(cardText(data, 'name')) || (issueKey.exec(url)?.[1] ?? ''));
};

// The id of a standard emoji is its code points: `1f468-200d-1f4bb`.
const emojiText = (node: ReceivedNode): string => {
  const id = attrText(node, 'id');
  const written = attrText(node, 'text');
  if (written || !/^[\da-f]{2,5}(?:-[\da-f]{2,5}){0,9}$/.test(id)) return written || attrText(node, 'shortName');
  return String.fromCodePoint(...id.split('-').map((point) => Number.parseInt(point, 16)));
};

const mentionOf = (node: ReceivedNode, cut: (text: string) => string): Inline => {
  const name = attrText(node, 'text', 'id');
  if (!name) return plain('');
  const text = cut(name.startsWith('@') ? name : `@${name}`);
  const user = attrText(node, 'id');
  return user ? { type: 'mention', text, user } : { type: 'mention', text };
};

const statusOf = (node: ReceivedNode, cut: (text: string) => string): Inline => {
  const text = cut(attrText(node, 'text'));
  return text ? { type: 'status', text, tone: statusTones.get(attrText(node, 'color')) ?? 'neutral' } : plain('');
};

/** A media node: an image that the issue holds, a link to one that lies elsewhere, else the name of the file. */
export const fromAdfMedia = (node: ReceivedNode, imageOf: ImageOf, cut: (text: string) => string): Inline => {
  const alt = cut(attrText(node, 'alt', '__fileName'));
  if (attrText(node, 'type') === 'external') return linkOr(cut(attrText(node, 'url')), alt);
  return { type: 'image', image: imageOf(alt, attrText(node, 'id')), alt };
};

/**
 * An inline node of ADF that holds no others, as ours; `undefined` when the node is a block or unknown and has to be
 * looked into.
 */
export const fromAdfInline = (
  node: ReceivedNode,
  imageOf: ImageOf,
  cut: (text: string) => string,
): Inline | undefined => {
  switch (node.type) {
    case 'text':
      return fromAdfText(node, cut(node.text));
    case 'hardBreak':
      return { type: 'break' };
    case 'mention':
      return mentionOf(node, cut);
    case 'emoji':
      return plain(cut(emojiText(node)));
    case 'status':
      return statusOf(node, cut);
    case 'date':
      return dateOf(node.attrs['timestamp'], cut);
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return cardOf(node, cut);
    case 'media':
    case 'mediaInline':
      return fromAdfMedia(node, imageOf, cut);
    case 'placeholder':
    case 'inlineExtension':
      return plain(cut(attrText(node, 'text')));
    default:
      return undefined;
  }
};
