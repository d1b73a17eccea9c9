import { panelToneOf } from './aui-tones.ts';
import { panelOfTone, toneOf } from './colour-tone.ts';
import { childrenOf, isElement, read, tagOf } from './inert-node.ts';
import type { Block, RichText } from './tree.ts';

/** The child that names a box: of `{panel}` and `{code}`, of an app's fold, of `<details>`. */
const isHead = (part: Node): boolean =>
  isElement(part) &&
  (tagOf(part) === 'summary' || /(?:^|\s)(?:\w*panelHeader|expand-control)(?:\s|$)/.test(classesOf(part)));

const classesOf = (element: Element): string => read(element, 'classList').value;

/**
 * A box of rendered HTML, `undefined` for an element that is none: `{panel}`, `{code}` and `{noformat}` are all
 * `div.panel`; AUI messages and folds (`div.expand-container`, `<details>`) come from apps. `inside` converts what the
 * box holds without its title, `cut` takes the title from the text's budget.
 */
export const htmlPanel = (
  box: Element,
  inside: (head: Node | undefined) => RichText,
  cut: (text: string) => string,
): readonly Block[] | undefined => {
  const classes = ` ${classesOf(box)} `;
  const isFold = tagOf(box) === 'details' || classes.includes(' expand-container ');
  const isMessage = classes.includes(' aui-message ');
  if (!isFold && !isMessage && !classes.includes(' panel ')) return undefined;
  const head = childrenOf(box).find(isHead);
  const title = cut(head?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const content = inside(head);
  if (isFold) return [{ type: 'expand', title, content }];
  if (/ (?:code|preformatted) /.test(classes)) {
    return title
      ? [{ type: 'paragraph', content: [{ type: 'text', text: title, marks: ['strong'] }] }, ...content]
      : content;
  }
  const named = { title: title || undefined, content };
  if (isMessage) return [{ type: 'panel', tone: panelToneOf(classes), ...named }];
  // Wiki has panels of any colour, and none of them has a sign.
  const colour = /background-color:([^;]*)/.exec(box.getAttribute('style') ?? '')?.[1] ?? '';
  return [{ type: 'panel', tone: panelOfTone[toneOf(colour) ?? 'neutral'], icon: '', ...named }];
};
