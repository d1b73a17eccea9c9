import { lozengeToneOf } from './aui-tones.ts';
import { createBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import { toneOf } from './colour-tone.ts';
import { createFlow } from './flow.ts';
import type { Flow } from './flow.ts';
import { htmlPanel } from './html-panel.ts';
import { htmlTable } from './html-table.ts';
import { childrenOf, isElement, read, tagOf } from './inert-node.ts';
import { attachmentOf, emoticonOf, fileNameOf } from './jira-images.ts';
import { safeHref } from './safe-href.ts';
import { tidyLine } from './tidy-line.ts';
import type { Block, Inline, ListItem, Mark, RichText } from './tree.ts';

/** What applies where the walk stands. */
interface Here {
  readonly budget: Budget;
  readonly base: string;
  readonly marks: readonly Mark[];
  readonly href: string | undefined;
  readonly depth: number;
}

/** The longest text that Jira renders becomes a tenth of this. */
const longestHtml = 1_000_000;

const dropped = new Set(
  'script style iframe frame object embed svg math template noscript head title canvas audio video select textarea input button'.split(
    ' ',
  ),
);

const ownLine = new Set(
  'div section article header footer main aside nav center address form fieldset figure figcaption dl dt dd details summary caption'.split(
    ' ',
  ),
);

const markOf: ReadonlyMap<string, Mark> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'em'],
  ['code', 'code'],
  ['tt', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['del', 'strike'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['ins', 'underline'],
  ['u', 'underline'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);

/**
 * The HTML that Jira Server renders from wiki markup, as our tree. `parse` must make a document in which nothing runs
 * or loads (`DOMParser`); `base` is the connection's Web URL with a slash at the end, for relative links. Never throws:
 * what is active is dropped, what is unknown shows its text, and what is too deep or too long ends in an ellipsis.
 */
export const fromHtml = (html: string, parse: (html: string) => Document, base: string): RichText => {
  const here = { budget: createBudget(), base, marks: [], href: undefined, depth: 0 };
  const body: Node | null = read(parse(html.slice(0, longestHtml)), 'body');
  return body ? blocksIn(body, here) : [];
};

const blocksIn = (node: Node, here: Here, except?: Node): RichText => {
  const flow = createFlow(tidyLine);
  walkChildren(node, flow, here, except);
  return flow.blocks();
};

const walkChildren = (node: Node, flow: Flow, here: Here, except?: Node): void => {
  const deeper = { ...here, depth: here.depth + 1 };
  for (const child of childrenOf(node)) {
    if (child === except) continue;
    if (!here.budget.node(here.depth)) {
      flow.block(...here.budget.rest());
      return;
    }
    if (isElement(child)) walk(child, flow, deeper);
    else if (read(child, 'nodeType') === 3) addText(flow, here.budget.text(child.textContent ?? ''), here);
  }
};

const addText = (flow: Flow, text: string, { marks, href }: Here): void =>
  addInline(flow, { type: 'text', text, marks }, href);

const addInline = (flow: Flow, inline: Inline, href: string | undefined): void =>
  flow.inline(href ? { type: 'link', href, content: [inline] } : inline);

const walk = (element: Element, flow: Flow, here: Here): void => {
  const tag = tagOf(element);
  if (dropped.has(tag)) return;
  const block = toBlock(element, tag, here);
  if (block) {
    flow.block(...block);
    return;
  }
  if (tag === 'br') {
    flow.inline({ type: 'break' });
  } else if (tag === 'img') {
    addImage(element, flow, here);
  } else if (tag === 'a') {
    walkLink(element, flow, here);
  } else if (tag === 'span' && element.classList.contains('aui-lozenge')) {
    const text = here.budget.text(element.textContent?.trim() ?? '');
    flow.inline({ type: 'status', text, tone: lozengeToneOf(element.className) });
  } else if (ownLine.has(tag)) {
    flow.endParagraph();
    walkChildren(element, flow, here);
    flow.endParagraph();
  } else {
    const mark = tag === 'font' ? inkOf(element) : markOf.get(tag);
    walkChildren(element, flow, mark ? { ...here, marks: [...here.marks, mark] } : here);
  }
};

const inkOf = (font: Element): Mark | undefined => {
  const tone = toneOf(font.getAttribute('color') ?? '');
  return tone && `ink-${tone}`;
};

const walkLink = (link: Element, flow: Flow, here: Here): void => {
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (link.classList.contains('user-hover') && text) {
    const user = link.getAttribute('rel');
    const mention = here.budget.text(text.startsWith('@') ? text : `@${text}`);
    flow.inline({ type: 'mention', text: mention, ...(user && { user }) });
    return;
  }
  // An anchor leads nowhere, and a link to one only within Jira's own page.
  const target = link.getAttribute('href') ?? '';
  const href = /^\s*(?:#|$)/.test(target) ? undefined : safeHref(target, here.base);
  // A thumbnail links to its own attachment: the card shows that itself.
  const isImage = text === '' && link.querySelector('img') !== null;
  walkChildren(link, flow, { ...here, href: isImage ? undefined : href });
};

const addImage = (image: Element, flow: Flow, here: Here): void => {
  const src = image.getAttribute('src') ?? '';
  const alt = here.budget.text(image.getAttribute('alt') ?? '');
  const attachment = attachmentOf(src);
  const isIcon = image.classList.contains('rendericon') || image.classList.contains('icon');
  if (image.classList.contains('emoticon')) {
    addText(flow, emoticonOf(src) || alt, here);
  } else if (attachment) {
    flow.inline({ type: 'image', image: attachment, alt: alt || fileNameOf(src) });
  } else if (!isIcon) {
    const href = here.href ?? safeHref(src, here.base);
    addInline(flow, { type: 'text', text: alt || fileNameOf(src), marks: here.marks }, href);
  }
};

const toBlock = (element: Element, tag: string, here: Here): readonly Block[] | undefined => {
  switch (tag) {
    case 'p': {
      const inside = blocksIn(element, here);
      const only = inside.length === 1 && inside[0]?.type === 'paragraph' ? inside[0].content : [];
      return only.length === 1 && only[0]?.type === 'image' ? [only[0]] : inside;
    }
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      // The case labels are the proof.
      const level = Number(tag.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
      return blocksIn(element, here).map((block) =>
        block.type === 'paragraph' ? { type: 'heading', level, content: block.content } : block,
      );
    }
    case 'ul':
    case 'ol':
      return [toList(element, tag, here)];
    case 'blockquote':
      return [{ type: 'quote', content: blocksIn(element, here) }];
    case 'pre':
      return [toCode(element, here)];
    case 'table':
      return [htmlTable(element, here.budget, here.depth, (cell, depth) => blocksIn(cell, { ...here, depth }))];
    case 'hr':
      return [{ type: 'rule' }];
    case 'div':
    case 'details':
      return htmlPanel(element, (head) => blocksIn(element, here, head), here.budget.text);
    default:
      return undefined;
  }
};

const toList = (list: Element, tag: string, here: Here): Block => {
  const items: ListItem[] = [];
  for (const child of childrenOf(list).filter(isElement)) {
    if (!here.budget.node(here.depth)) {
      items.push(...here.budget.rest().map((block) => ({ checked: undefined, content: [block] })));
      break;
    }
    const deeper = { ...here, depth: here.depth + 1 };
    if (tagOf(child) === 'li') {
      items.push({ checked: undefined, content: blocksIn(child, deeper) });
      continue;
    }
    const stray = createFlow(tidyLine);
    walk(child, stray, deeper);
    const content = stray.blocks();
    if (content.length > 0) items.push({ checked: undefined, content });
  }
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return { type: 'list', ordered: tag === 'ol', start: Number.isSafeInteger(start) ? start : 1, items };
};

const toCode = (pre: Element, here: Here): Block => {
  const language = /(?:^|\s)code-(?!block)([\w+#.-]+)/.exec(pre.getAttribute('class') ?? '')?.[1];
  const text = (pre.textContent ?? '').replace(/^\r?\n|\r?\n$/g, '');
  return { type: 'code-block', language, text: here.budget.text(text) };
};
