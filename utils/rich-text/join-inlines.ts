import type { Inline, Mark } from './tree.ts';

const order: readonly string[] = ['strong', 'em', 'code', 'strike', 'underline', 'sub', 'sup', 'ink', 'tint'];

const kindOf = (mark: Mark): string => mark.replace(/-.*/, '');

/** Marks in one fixed order, of each kind the last, so that equal formatting is equal data. */
export const orderMarks = (marks: readonly Mark[]): readonly Mark[] =>
  order.flatMap((kind) => marks.filter((mark) => kindOf(mark) === kind).slice(-1));

/**
 * The same content in its shortest form: neighbours with the same marks become one text, neighbours with the same target
 * one link, and empty texts go. Every source of the tree ends with this.
 */
export const joinInlines = (inlines: readonly Inline[]): readonly Inline[] => {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text') {
      const marks = orderMarks(inline.marks);
      if (last?.type === 'text' && last.marks.join() === marks.join()) {
        joined[joined.length - 1] = { ...last, text: last.text + inline.text };
      } else if (inline.text) {
        joined.push({ ...inline, marks });
      }
    } else if (inline.type === 'link' && last?.type === 'link' && last.href === inline.href) {
      joined[joined.length - 1] = { ...last, content: [...last.content, ...inline.content] };
    } else {
      joined.push(inline);
    }
  }
  return joined.flatMap((inline): readonly Inline[] => {
    if (inline.type !== 'link') return [inline];
    const content = joinInlines(inline.content);
    return content.length > 0 ? [{ ...inline, content }] : [];
  });
};
