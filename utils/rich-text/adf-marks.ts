import { attrText, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import { toneOf } from './colour-tone.ts';
import { safeHref } from './safe-href.ts';
import type { Inline, Mark } from './tree.ts';

/** No text has more; the schema allows about seven together. */
const mostMarks = 16;

/**
 * The text node of ADF as ours. Annotations, fragments and unknown marks leave the text as it is; an unsafe link becomes
 * its text.
 */
export const fromAdfText = (node: ReceivedNode, text: string): Inline => {
  const marks: Mark[] = [];
  let href: string | undefined;
  for (const value of node.marks.slice(0, mostMarks)) {
    const mark = readNode(value);
    if (!mark) continue;
    switch (mark.type) {
      case 'strong':
      case 'em':
      case 'code':
      case 'strike':
      case 'underline':
        marks.push(mark.type);
        break;
      case 'subsup':
        marks.push(attrText(mark, 'type') === 'sup' ? 'sup' : 'sub');
        break;
      case 'textColor':
      case 'backgroundColor': {
        const tone = toneOf(attrText(mark, 'color'));
        if (tone) marks.push(mark.type === 'textColor' ? `ink-${tone}` : `tint-${tone}`);
        break;
      }
      case 'link':
        href ??= safeHref(attrText(mark, 'href'));
        break;
    }
  }
  const inline: Inline = { type: 'text', text, marks };
  return href ? { type: 'link', href, content: [inline] } : inline;
};
