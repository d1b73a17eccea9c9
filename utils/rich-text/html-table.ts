import type { Budget } from './budget.ts';
import { childrenOf, isElement, tagOf } from './inert-node.ts';
import type { Block, RichText, TableCell, TableRow } from './tree.ts';

/** A table of rendered HTML as ours; `inside` converts a cell's content. Rows without cells and what is no row goes. */
export const htmlTable = (
  table: Element,
  budget: Budget,
  depth: number,
  inside: (cell: Element, depth: number) => RichText,
): Block => {
  const toCell = (cell: Element): TableCell => ({
    header: tagOf(cell) === 'th',
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
    content: inside(cell, depth + 1),
  });
  const rowsIn = (part: Element, isPart: boolean): readonly TableRow[] =>
    childrenOf(part)
      .filter(isElement)
      .flatMap((child) => {
        const tag = tagOf(child);
        if (!budget.node(depth)) return [];
        if (!isPart && /^t(?:head|body|foot)$/.test(tag)) return rowsIn(child, true);
        if (tag !== 'tr') return [];
        const cells = childrenOf(child).filter(isElement);
        const row = cells.filter((cell) => /^t[hd]$/.test(tagOf(cell))).map(toCell);
        return row.length > 0 ? [{ cells: row }] : [];
      });
  return { type: 'table', rows: rowsIn(table, false) };
};

const spanOf = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), 100);
