import { attrInteger, attrText, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import type { Budget } from './budget.ts';
import { toneOf } from './colour-tone.ts';
import type { Block, RichText, TableCell, TableRow } from './tree.ts';

/** Browsers stop at 1,000; a card is no place for more than this. */
const widest = 100;

/**
 * A table of ADF as ours; `inside` converts a cell's content. Rows without cells and strangers between rows go. Where the
 * table counts its rows, their numbers become a first column; a row of headers in front is not counted.
 */
export const fromAdfTable = (
  table: ReceivedNode,
  budget: Budget,
  depth: number,
  inside: (cell: ReceivedNode, depth: number) => RichText,
): Block => {
  const rows: TableRow[] = [];
  const numbered = table.attrs['isNumberColumnEnabled'] === true;
  let counted = 0;
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
      const tint = toneOf(attrText(cell, 'background'));
      cells.push({
        header: cell.type === 'tableHeader',
        colspan: attrInteger(cell, 'colspan', 1, widest, 1),
        rowspan: attrInteger(cell, 'rowspan', 1, widest, 1),
        ...(tint && { tint }),
        content: inside(cell, depth + 1),
      });
    }
    if (cells.length === 0) continue;
    if (numbered) {
      const isHead = rows.length === 0 && cells.every(({ header }) => header);
      cells.unshift(numberCell(isHead ? '' : String((counted += 1))));
    }
    rows.push({ cells });
  }
  return { type: 'table', rows, ...(numbered && { numbered }) };
};

const numberCell = (text: string): TableCell => ({
  header: true,
  colspan: 1,
  rowspan: 1,
  content: text ? [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }] : [],
});
