import { fromAdfText } from './adf-marks.ts';
import { attrText } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import { safeHref } from './safe-href.ts';
import type { ImageName, Inline } from './tree.ts';

/** Finds the image that a media node means, by its alt text (Jira puts the file name there) or media id. */
export type ImageOf = (alt: string, id: string) => ImageName | undefined;

type Status = Extract<Inline, { type: 'status' }>;
const statusTones: ReadonlyMap<string, Status['tone']> = new Map([
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
const dateOf = (timestamp: unknown): Inline => {
  const written = typeof timestamp === 'string' || typeof timestamp === 'number' ? String(timestamp).trim() : '';
  const day = new Date(written ? Number(written) : Number.NaN);
  const iso = Number.isNaN(day.getTime()) ? '' : day.toISOString();
  return /^\d{4}-/.test(iso) ? { type: 'date', iso: iso.slice(0, 10) } : plain(written);
};

// A card without an address carries what it shows as JSON-LD.
const cardText = (data: unknown, name: 'name' | 'url'): string => {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : '';
  return typeof value === 'string' ? value : '';
};

/** A media node: an image that the issue holds, a link to one that lies elsewhere, else the name of the file. */
export const fromAdfMedia = (node: ReceivedNode, imageOf: ImageOf): Inline => {
  const alt = attrText(node, 'alt', '__fileName');
  if (attrText(node, 'type') === 'external') return linkOr(attrText(node, 'url'), alt);
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
    case 'mention': {
      const name = attrText(node, 'text', 'id');
      return name ? { type: 'mention', text: cut(name.startsWith('@') ? name : `@${name}`) } : plain('');
    }
    case 'emoji':
      return plain(cut(attrText(node, 'text', 'shortName')));
    case 'status':
      return {
        type: 'status',
        text: cut(attrText(node, 'text')),
        tone: statusTones.get(attrText(node, 'color')) ?? 'neutral',
      };
    case 'date':
      return dateOf(node.attrs['timestamp']);
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard': {
      const { data } = node.attrs;
      return linkOr(cut(attrText(node, 'url') || cardText(data, 'url')), cut(cardText(data, 'name')));
    }
    case 'media':
    case 'mediaInline':
      return fromAdfMedia(node, imageOf);
    case 'placeholder':
    case 'inlineExtension':
      return plain(cut(attrText(node, 'text')));
    default:
      return undefined;
  }
};
