import { attrText, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import { safeHref } from './safe-href.ts';
import type { Inline, Mark } from './tree.ts';

/** The text node of ADF as ours. Colours, annotations and unknown marks are left out; an unsafe link becomes its text. */
export const fromAdfText = (node: ReceivedNode, text: string): Inline => {
  const marks: Mark[] = [];
  let href: string | undefined;
  for (const value of node.marks) {
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
      case 'link':
        href ??= safeHref(attrText(mark, 'href'));
        break;
    }
  }
  const inline: Inline = { type: 'text', text, marks };
  return href ? { type: 'link', href, content: [inline] } : inline;
};
