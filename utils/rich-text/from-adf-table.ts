import { attrInteger, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import type { Budget } from './budget.ts';
import type { Block, RichText, TableCell, TableRow } from './tree.ts';

/** Browsers stop at 1,000; a card is no place for more than this. */
const widest = 100;

/** A table of ADF as ours; `inside` converts a cell's content. Rows without cells and strangers between rows go. */
export const fromAdfTable = (
  table: ReceivedNode,
  budget: Budget,
  depth: number,
  inside: (cell: ReceivedNode, depth: number) => RichText,
): Block => {
  const rows: TableRow[] = [];
  for (const value of table.content) {
    const row = readNode(value);
    if (row?.type !== 'tableRow') continue;
    if (!budget.node(depth)) {
      rows.push(
        ...budget.rest().map((block) => ({ cells: [{ header: false, colspan: 1, rowspan: 1, content: [block] }] })),
      );
      break;
    }
    const cells: TableCell[] = [];
    for (const candidate of row.content) {
      const cell = readNode(candidate);
      if (!cell) continue;
      if (!budget.node(depth)) break;
      cells.push({
        header: cell.type === 'tableHeader',
        colspan: attrInteger(cell, 'colspan', 1, widest, 1),
        rowspan: attrInteger(cell, 'rowspan', 1, widest, 1),
        content: inside(cell, depth + 1),
      });
    }
    if (cells.length > 0) rows.push({ cells });
  }
  return { type: 'table', rows };
};
